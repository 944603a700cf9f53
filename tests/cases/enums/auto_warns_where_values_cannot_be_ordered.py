from enum import Enum, auto


class Mixed(Enum):
    RED = "red"
    GREEN = auto()
    BLUE = auto()


class Descending(Enum):
    THREE = 3
    ONE = 1
    NEXT = auto()


class Rising(Enum):
    ONE = 1
    FIVE = 5
    SIX = auto()


class Texts(Enum):
    A = "a"
    B = "b"
    C = auto()


for each in Mixed, Descending, Rising, Texts:
    print(list(each))
print(list(Enum("Made", "X Y Z")))
