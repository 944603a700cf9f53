class Meta(type):
    def __getattr__(cls, name):
        return f"{cls.__name__} has no {name}"

    def __setattr__(cls, name, value):
        print("setting", name)
        super().__setattr__(name, value)

    @property
    def size(cls):
        return 42


class A(metaclass=Meta):
    x = 1


A.y = 2
print(A.x, A.y, A.z, A.size)
try:
    A().z
except AttributeError as error:
    print(error)
try:
    A().size
except AttributeError as error:
    print(error)
