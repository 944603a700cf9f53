from collections import deque

d = deque([3, 1, 4, 1, 5])
print(1 in d, 9 in d, d.count(1), d.index(4), d.index(1, 2))
d.remove(1)
d.insert(1, "new")
d.insert(-1, "late")
print(d)
del d[0]
d[0] = "set"
print(d)
for wrong in (lambda: d.remove(9), lambda: d.index(9), lambda: d[20], lambda: d["a"], lambda: deque().pop(),
              lambda: deque().popleft()):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
