from abc import ABC, abstractmethod


class Drawable(ABC):
    @abstractmethod
    def draw(self):
        ...


@Drawable.register
class Circle:
    pass


class Line:
    pass


print(issubclass(Circle, Drawable), isinstance(Circle(), Drawable), Drawable in Circle.__mro__)
print(isinstance(Line(), Drawable))
Drawable.register(Line)
print(isinstance(Line(), Drawable), isinstance(5, Drawable))
try:
    Drawable.register(5)
except TypeError as error:
    print(error)


class Sub(Drawable):
    def draw(self):
        pass


try:
    Sub.register(Drawable)
except RuntimeError as error:
    print(error)


class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return any("quack" in vars(base) for base in other.__mro__) or NotImplemented


class Duck:
    def quack(self):
        pass


print(issubclass(Duck, Quacks), issubclass(Line, Quacks), isinstance(Duck(), Quacks))
