from enum import *


@unique
class Fine(Enum):
    A = 1
    B = 2


for check in (unique, verify(UNIQUE)):
    try:
        @check
        class Double(Enum):
            A = 1
            B = 1
            C = 1
    except ValueError as error:
        print(error)
try:
    @verify(CONTINUOUS)
    class Gaps(IntEnum):
        A = 1
        B = 5
except ValueError as error:
    print(error)


class Ordered(Enum):
    _order_ = "A B"
    A = 1
    B = 2


try:
    class Unordered(Enum):
        _order_ = "B A"
        A = 1
        B = 2
except TypeError as error:
    print(error)
print(list(Fine), list(Ordered))
