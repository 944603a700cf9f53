import operator
from functools import reduce

print(operator.add(2, 3), operator.sub(5, 2), operator.mul("ab", 2), operator.truediv(7, 2), operator.floordiv(7, 2))
print(operator.mod(7, 3), operator.pow(2, 10), operator.neg(4), operator.not_(0), operator.and_(6, 3))
print(operator.lt(1, 2), operator.eq("a", "b"), operator.contains([1, 2], 2), operator.getitem("abc", 1))
print(operator.concat([1], [2]), operator.countOf([1, 1, 2], 1), operator.indexOf([4, 5], 5), operator.truth([]))
print(reduce(operator.mul, range(1, 6)), operator.add, operator.__add__ is operator.add, operator.abs(-3))
items = [1, 2]
operator.setitem(items, 0, "x")
operator.delitem(items, 1)
items = operator.iadd(items, [9])
print(items)
for call in (lambda: operator.add(1), lambda: operator.add(1, "a"), lambda: operator.concat(1, 2)):
    try:
        call()
    except TypeError as error:
        print(error)
