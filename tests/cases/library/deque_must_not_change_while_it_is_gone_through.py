from collections import deque

d = deque([1, 2, 3])
try:
    for item in d:
        print(item)
        d.append(item)
except RuntimeError as error:
    print(error)
d = deque([1])
d.append(d)
print(d)
