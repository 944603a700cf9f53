from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f"{self.name} of {self.area()}"


class Named(Shape):
    name = "named"


class Square(Named):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


for cls in Shape, Named:
    try:
        cls()
    except TypeError as error:
        print(error)
print(Square(3).describe(), sorted(Shape.__abstractmethods__), Named.__abstractmethods__, Square.__abstractmethods__)
print(type(Shape), isinstance(Square(1), Shape), Shape.area.__isabstractmethod__, ABC.__mro__)


class Direct(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def make(cls):
        pass

    @staticmethod
    @abstractmethod
    def check():
        pass


try:
    Direct()
except TypeError as error:
    print(error)


class SuperCall(Shape):
    name = "s"

    def area(self):
        return super().area()


print(SuperCall().area())
