import sys
import traceback
from dataclasses import FrozenInstanceError, InitVar, dataclass, field


def show(call):
    try:
        call()
    except Exception:
        traceback.print_exc(file=sys.stdout)


class Odd:
    def __eq__(self, other):
        raise ArithmeticError("not to be compared")

    def __hash__(self):
        raise ArithmeticError("not to be hashed")


@dataclass(order=True)
class Account:
    owner: object
    balance: int = 0
    log: list = field(default_factory=list)
    bonus: InitVar[int] = 5

    def __post_init__(self, bonus):
        if self.balance < 0:
            raise ValueError("a negative balance")
        self.balance += bonus


@dataclass(frozen=True)
class Point:
    x: object
    y: int = field(default_factory=lambda: 1 // 0)


show(lambda: Account("Ada", -1))
show(lambda: Account())
show(lambda: Account(Odd()) == Account(Odd()))
show(lambda: Account("Ada") < Account(2))
show(lambda: Point(1))
show(lambda: hash(Point(Odd(), 2)))
show(lambda: setattr(Point(1, 2), "x", 3))
show(lambda: delattr(Point(1, 2), "y"))
print(Account.__init__.__annotations__, Account.__init__.__code__.co_varnames, Account.__init__.__defaults__)
print(Account.__eq__.__code__.co_filename, Account.__eq__.__code__.co_names, Point.__hash__.__qualname__)
try:
    Point(1, 2).x = 5
except FrozenInstanceError as error:
    print(error, isinstance(error, AttributeError))
Account("Bob", -5)
