from enum import *


Animal = Enum("Animal", "CAT DOG, BIRD")
Pairs = Enum("Pairs", [("A", 10), ("B", "x")])
Mapped = Enum("Mapped", {"x": 1, "y": 2})
Ints = IntEnum("Ints", ["p", "q"], start=5)
Typed = Enum("Typed", "a b", type=int)
print(list(Animal), Animal.DOG.value, list(Pairs), list(Mapped), list(Ints), Ints.p + 1, list(Typed), Typed.a == 1)
print(Animal, Animal.__module__, Animal.__qualname__, Enum("E", "a", module="m", qualname="q.E").__qualname__)
