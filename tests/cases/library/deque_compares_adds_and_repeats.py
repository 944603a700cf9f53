from collections import deque

print(deque([1, 2]) == deque([1, 2]), deque([1, 2]) < deque([1, 3]), deque([1]) != deque([1]), deque([1]) == [1])
print(deque("ab") + deque("c"), deque("ab") * 2, 2 * deque("x"))
d = deque([1])
d += [2, 3]
d *= 2
print(d, bool(d), bool(deque()))
try:
    d + [1]
except TypeError as error:
    print(error)
try:
    hash(d)
except TypeError as error:
    print(error)
