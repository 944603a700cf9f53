from itertools import tee


def numbers():
    for n in range(3):
        print("made", n)
        yield n


a, b = tee(numbers())
print(next(a), next(a))
print(next(b))
print(list(a), list(b))
first, second, third = tee([1, 2], 3)
print(list(third), list(first), list(second), tee([], 0))
try:
    tee([], -1)
except ValueError as error:
    print(error)
