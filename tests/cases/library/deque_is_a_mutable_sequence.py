from collections import deque
from collections.abc import Iterable, Mapping, MutableSequence, Sequence

print([isinstance(deque(), kind) for kind in (Iterable, Mapping, MutableSequence, Sequence)])
print(issubclass(deque, MutableSequence))
match deque('ab'):
    case [first, *rest]:
        print('matches', first, rest)
    case _:
        print('no')
