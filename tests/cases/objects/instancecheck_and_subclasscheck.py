class Duck(type):
    def __instancecheck__(cls, instance):
        return hasattr(instance, "quack")

    def __subclasscheck__(cls, subclass):
        return hasattr(subclass, "quack")


class Bird(metaclass=Duck):
    pass


class Robot:
    quack = "beep"


print(isinstance(Robot(), Bird), isinstance(5, Bird), issubclass(Robot, Bird), issubclass(int, Bird))
print(isinstance(Robot(), (int, Bird)), isinstance(5, (str, (int,))))
for action in (lambda: isinstance(5, 5), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: isinstance(5, (str, 5))):
    try:
        print(action())
    except TypeError as error:
        print(error)


class Liar:
    @property
    def __class__(self):
        return int


print(isinstance(Liar(), int), type(Liar()) is int)
