from collections import deque

recent = deque(range(10), maxlen=3)
print(recent, recent.maxlen)
recent.append(99)
print(recent)
recent.appendleft(1)
print(recent)
recent.extend([5, 6])
print(list(recent))
print(deque([], maxlen=0), deque("abc", 2))
try:
    recent.insert(1, "x")
except IndexError as error:
    print(error)
try:
    recent.maxlen = 5
except AttributeError as error:
    print(error)
