# The iterators of an OrderedDict are of one type, and see each change of the keys.
from collections import OrderedDict, Counter
import operator
d = OrderedDict(a=1, b=2, c=3)
for it in (iter(d), iter(d.keys()), iter(d.values()), iter(d.items()), reversed(d), reversed(d.items())):
    print(type(it).__name__, operator.length_hint(it, 77), hasattr(it, '__length_hint__'), next(it))
print(list(d), list(reversed(d.items())))
for change in (lambda: d.update(z=1), lambda: d.move_to_end('a'), lambda: d.pop('z'), lambda: d.update(b=5)):
    it = iter(d.items())
    next(it)
    change()
    try:
        print(next(it))
    except RuntimeError as e:
        print(e)
class Mine(OrderedDict): pass
m = Mine(x=1, y=2)
print(type(iter(m)), operator.length_hint(iter(m)))
c = Counter('aabb')
print(type(iter(c)), operator.length_hint(iter(c)))
print(list(map(tuple, (zip(d, d.values())))))
