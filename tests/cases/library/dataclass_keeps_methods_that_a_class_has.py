from dataclasses import dataclass


@dataclass
class Money:
    amount: int
    currency: str = "EUR"

    def __repr__(self):
        return f"{self.amount} {self.currency}"

    def __eq__(self, other):
        return isinstance(other, Money) and self.amount == other.amount

    def __add__(self, other):
        return Money(self.amount + other.amount, self.currency)

    @property
    def cents(self):
        return self.amount * 100

    @classmethod
    def parse(cls, text):
        amount, currency = text.split()
        return cls(int(amount), currency)


m = Money(3) + Money.parse("4 USD")
print(m, m == Money(7, "GBP"), m.cents, Money.__eq__ is not object.__eq__)


@dataclass(eq=False)
class Thing:
    x: int = 1


@dataclass(unsafe_hash=True)
class Key:
    x: int = 1


print(Thing() == Thing(), len({Thing(), Thing()}), hash(Key()) == hash((1,)))
