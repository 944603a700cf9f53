from collections import deque

d = deque("abcde")
d.rotate()
print(d)
d.rotate(-3)
print(d)
d.rotate(12)
print(d)
d.reverse()
print(d, list(reversed(d)))
