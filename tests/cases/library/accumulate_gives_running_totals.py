from itertools import accumulate
import operator

print(list(accumulate([1, 2, 3, 4])), list(accumulate("abc")))
print(list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate([3, 1, 4, 1, 5], max)))
print(list(accumulate([1, 2, 3], lambda a, b: a * 10 + b, initial=7)), list(accumulate([])))
print(list(accumulate((n for n in range(4)), initial=100)))
