from collections import deque


def numbers():
    for n in range(3):
        print("made", n)
        yield n


d = deque(numbers())
d.extend(n * n for n in range(3))
d.extendleft(iter("ab"))
print(d)
first, *rest = d
print(first, rest, sum(x for x in d if isinstance(x, int)), sorted(deque([3, 1, 2])))
