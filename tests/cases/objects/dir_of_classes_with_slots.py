from collections import namedtuple
import enum


class Bare(tuple):
    __slots__ = ()


class Slotted:
    __slots__ = ('a', 'b')


class WithDict(Slotted):
    pass


class Weak:
    __slots__ = ('x', '__weakref__')


class Shade(enum.Enum):
    RED = 1


Point = namedtuple('Point', 'x y')
for cls in Bare, Slotted, WithDict, Weak, Point, type('Made', (), {}):
    print(cls.__name__, sorted(set(dir(cls)) - set(dir(object)) - set(dir(tuple))))
    print('__dict__' in dir(cls), '__weakref__' in dir(cls), '__dict__' in vars(cls))
print(hasattr(Point(1, 2), '__dict__'), dir(Shade))
print([name for name in dir(Point(1, 2)) if not name.startswith('__')])
