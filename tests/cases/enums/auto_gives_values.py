from enum import *


class Plain(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()


class Titles(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.title()} {count} {last_values}"

    ONE = auto()
    TWO = auto()


class Words(StrEnum):
    LOUD = auto()
    QUIET = auto()


class Bits(Flag):
    R = auto()
    W = auto()
    BIG = 32
    X = auto()


class Pair(Enum):
    FIRST = auto(), "one"
    SECOND = auto(), "two"


print([m.value for m in Plain], list(Titles), list(Words), [b.value for b in Bits], list(Pair), auto())
