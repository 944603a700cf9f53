from enum import *


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67300e-11 * self.mass / self.radius**2, 2)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)

    @staticmethod
    def unit():
        return "m/s2"

    def __str__(self):
        return self.name.title()


class Coin(Enum):
    def __new__(cls, cents, label):
        self = object.__new__(cls)
        self._value_ = cents
        self.label = label
        return self

    PENNY = 1, "penny"
    DIME = 10, "dime"


class Op(Enum):
    ADD = "+"
    SUB = "-"

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a - b


class Base(Enum):
    def shout(self):
        return self.name + "!"


class Derived(Base):
    HEY = 1


print(Planet.EARTH, Planet.EARTH.gravity, Planet.heaviest(), Planet.unit(), Planet.MARS.value, repr(Planet.MARS))
print(Coin(10).label, list(Coin), Op.ADD(1, 2), Op("-")(5, 3), Derived.HEY.shout(), isinstance(Derived.HEY, Base))
