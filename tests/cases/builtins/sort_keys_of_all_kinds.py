# Sorting compares ints, floats, strs and tuples of them in a short way, and all others by their own code.
import math


class Backwards(int):
    def __lt__(self, other):
        return int(self) > int(other)


class Shouted(str):
    def __lt__(self, other):
        return str(self) > str(other)


print(sorted([3, 1.5, 2, True, 10**30, -(10**30), 0.0, -0.0]))
print(sorted([Backwards(1), Backwards(3), Backwards(2)]), sorted([1, Backwards(3), 2]))
print(sorted(['b', 'ä', 'a', 'Z', '', 'ab', '\U0001f600', 'é']), sorted([Shouted('a'), Shouted('b')]))
print(sorted([(2, 'b'), (1, 'z'), (2, 'a'), (2,), (), (2, 'a', 0)]))
print(sorted([(1, Backwards(1)), (1, Backwards(2)), (0, 5)]), sorted([(1.0, 'x'), (1, 'a'), (True, 'm')]))
print(sorted([[2, 'b'], [1, 'z'], [2, 'a']]), sorted([(1, [2]), (1, [1])], reverse=True))
print([x if x == x else 'nan' for x in sorted([3.0, math.nan, 1.0, 2.0])])
nan = math.nan
print((nan, 1) < (nan, 2), (nan,) == (nan,), (float('nan'),) == (float('nan'),), (1.0, nan) < (1, 5))
for items in ([1, 'a'], [(1, 'a'), (1, 2)], [None, 1], [(1,), 1]):
    try:
        print(sorted(items))
    except TypeError as error:
        print(error)
print(max([(1, 'b'), (1, 'c')]), min(['b', 'a'], key=lambda c: (ord(c), c)), (1, 2) < (1, 2, 3), ('a', 1) >= ('a', 1.0))
