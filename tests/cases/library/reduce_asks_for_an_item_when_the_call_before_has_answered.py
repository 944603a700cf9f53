from functools import reduce


def numbers():
    for i in range(4):
        print("gives", i)
        yield i


def add(a, b):
    print("adds", a, b)
    return a + b


print(reduce(add, numbers()))
print(reduce(add, numbers(), 100))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(add, [], "nothing"), reduce(add, [7]))
print(reduce(max, (3, 9, 2)))


def fails():
    yield 1
    raise ValueError("in the middle")


for wrong in (lambda: reduce(add, []), lambda: reduce(add, 5), lambda: reduce(add), lambda: reduce(add, fails())):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
