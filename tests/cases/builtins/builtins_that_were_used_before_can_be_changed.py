import builtins
from unittest import mock


def distance(n):
    return abs(n)


def ask():
    return int(input("? "))


def numbers():
    for n in range(3):
        yield abs(-n)


class Body:
    def method(self):
        return [abs(n) for n in (-1, 1)]


print(distance(-5), Body().method())
waiting = numbers()
print(next(waiting))
builtins.abs = lambda value: "absolute"
print(distance(-5), next(waiting), Body().method())
for answer in ("42", "7"):
    with mock.patch("builtins.input", lambda prompt: answer):
        print(ask())
with mock.patch("builtins.abs", lambda value: "mocked"):
    print(distance(1))
print(distance(1))
del builtins.abs
for call in (lambda: next(waiting), lambda: distance(1)):
    try:
        call()
    except NameError as error:
        print(error)
