from enum import *


class Strict(Flag, boundary=STRICT):
    A = 1
    B = 2


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Eject(Flag, boundary=EJECT):
    A = 1
    B = 2


class Keep(Flag, boundary=KEEP):
    A = 1
    B = 2


for cls in Strict, Conform, Eject, Keep:
    try:
        print(repr(cls(9)))
    except ValueError as error:
        print(error)
print(list(FlagBoundary))
