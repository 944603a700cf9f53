# An OrderedDict stores by the methods of a class based on it, and shows views of its own.
from collections import OrderedDict
import copy


class Loud(OrderedDict):
    def __init__(self, *args, **kwds):
        print('init', args, kwds)
        super().__init__(*args, **kwds)

    def __setitem__(self, key, value):
        print('set', key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print('del', key)
        super().__delitem__(key)


loud = Loud([('a', 1)], b=2)
loud.note = [5]
print(loud.copy(), hasattr(loud.copy(), 'note'))
print(copy.copy(loud).note is loud.note, copy.deepcopy(loud).note is loud.note)
print(loud.pop('a'), loud.pop('zz', 3), loud.pop('q', default=None))
print(loud.setdefault('k', default=5), loud.setdefault(key='k', default=1), loud.setdefault('n'))
print(loud.popitem(last=False), loud.popitem())
loud.update({'x': 1}, y=2)
loud.update([('z', 3)])
del loud['x']
print(loud)

plain = OrderedDict(a=1, b=2)
print(plain.keys(), plain.values(), plain.items())
print(plain.keys() & {'a'}, ('b', 2) in plain.items(), 2 in plain.values(), list(reversed(plain.items())))
print(type(plain.keys()).__name__, type(plain.keys()).__mro__[1].__name__)
for change in (lambda d: d.update(z=1), lambda d: d.pop('b'), lambda d: d.clear(), lambda d: d.move_to_end('a')):
    changed = OrderedDict.fromkeys('abc')
    try:
        for key in changed:
            change(changed)
    except RuntimeError as error:
        print(error)
for wrong in (lambda: OrderedDict(1), lambda: OrderedDict([1]), lambda: OrderedDict({}, {}),
              lambda: OrderedDict([(1, 2, 3)]), lambda: OrderedDict([(1,)]), lambda: OrderedDict([()]),
              lambda: plain.update(1, 2), lambda: plain.pop('zz'), lambda: OrderedDict().popitem()):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
