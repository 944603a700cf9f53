class Field:
    def __set_name__(self, owner, name):
        print("name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name, "unset")

    def __set__(self, instance, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name[1:]} must be int")
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        delattr(instance, self.name)


class Box:
    width = Field()
    height = Field()


b = Box()
print(b.width)
b.width = 3
print(b.width, b.__dict__, Box.width is Box.__dict__["width"])
try:
    b.height = "tall"
except TypeError as error:
    print(error)
del b.width
print(b.width)


class Broken:
    def __set_name__(self, owner, name):
        1 / 0


try:
    class C:
        x = Broken()
except RuntimeError as error:
    print(error, repr(error.__cause__))
