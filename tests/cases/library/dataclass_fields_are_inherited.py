from dataclasses import dataclass, fields


@dataclass
class Animal:
    name: str
    legs: int = 4


@dataclass
class Bird(Animal):
    legs: int = 2
    can_fly: bool = True

    def __str__(self):
        return f"{self.name} the bird"


b = Bird("Tweety")
print(b, repr(b), isinstance(b, Animal), [f.name for f in fields(b)], b == Animal("Tweety", 2))
try:

    @dataclass
    class Wrong(Animal):
        owner: str
except TypeError as error:
    print(error)
