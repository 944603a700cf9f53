from enum import *


class Color(Enum):
    RED = 1
    BLUE = 3


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: Color(9))
attempt(lambda: Color("RED"))
attempt(lambda: Color["PINK"])
attempt(lambda: Color.PINK)
attempt(lambda: setattr(Color, "RED", 5))
attempt(lambda: delattr(Color, "RED"))
attempt(lambda: setattr(Color.RED, "value", 5))
attempt(lambda: setattr(Color.RED, "name", "x"))
attempt(lambda: Color.RED < Color.BLUE)
attempt(lambda: Color.RED + 1)
attempt(lambda: Color())


def extend():
    class More(Color):
        GREEN = 2


def twice():
    class Twice(Enum):
        A = 1
        A = 2


def reserved():
    class Reserved(Enum):
        _secret_ = 1


def base_after():
    class Wrong(Enum, int):
        A = 1


for make in extend, twice, reserved, base_after:
    attempt(make)
