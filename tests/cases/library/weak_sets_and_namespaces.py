from fractions import Fraction
from types import SimpleNamespace
from weakref import WeakSet


class Item:
    def __init__(self, name):
        self.name = name


def names(items):
    return ''.join(sorted(item.name for item in items))


a, b, c, d = map(Item, 'abcd')
left, right = WeakSet([a, b, c]), WeakSet([b, c, d])
print(names(left | right), names(left & right), names(left - right), names(left ^ right))
print(names(left.symmetric_difference([a, d])), names(left.difference([a])), names(left.union([d])))
changed = left.copy()
changed -= right
print(names(changed))
changed |= right
changed &= WeakSet([a, b])
print(names(changed))
changed ^= WeakSet([b, d])
print(names(changed))
changed.difference_update([a])
changed.intersection_update([d])
changed.symmetric_difference_update([c])
print(names(changed), changed <= right, right >= changed, changed.isdisjoint([a]))
del d
print(names(right), names(changed))


class Room(SimpleNamespace):
    pass


space = SimpleNamespace(name='x')
space.me = space
room = Room(inner=space)
space.room = room
print(space, room)
try:
    Fraction.from_decimal(1.5)
except TypeError as error:
    print(error)
