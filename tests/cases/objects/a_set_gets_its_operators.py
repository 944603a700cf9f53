from collections.abc import MutableSet, Set


class Ordered(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)

    def __repr__(self):
        return f"Ordered({self.items})"


a, b = Ordered([3, 1, 2]), Ordered([2, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, Ordered([2]) < b, a == Ordered([1, 2, 3]), a.isdisjoint([9]))
a |= [7]
a &= Ordered([1, 7, 8])
a -= [1]
a ^= [5]
print(a, a.pop(), len(a), {7, 8} & Ordered([7]) if False else sorted(Ordered([7, 8]) & {7}))
try:
    a.remove(99)
except KeyError as error:
    print("KeyError", error)
a.clear()
print(a, isinstance(a, Set), isinstance(frozenset(), Set), hash(frozenset([1])) == Set._hash(Ordered([1])))
