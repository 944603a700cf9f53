from enum import *


class Mixed(Enum):
    _ignore_ = ["helper"]
    helper = 5
    A = 1
    NOT = nonmember(2)
    FUNCTION = member(len)

    def method(self):
        return 1

    __private = 3


print([m.name for m in Mixed], Mixed.NOT, Mixed.FUNCTION.value("abc"), hasattr(Mixed, "helper"))


class Weekday(Enum):
    MONDAY = 1
    SUNDAY = 7

    @classmethod
    def from_text(cls, text):
        return cls[text.upper()]

    def __lt__(self, other):
        return self.value < other.value


print(Weekday.from_text("sunday"), sorted(Weekday, reverse=True), min(Weekday))
print([n for n in dir(Weekday.MONDAY) if not n.startswith("_")], [n for n in dir(Weekday) if not n.startswith("_")])
