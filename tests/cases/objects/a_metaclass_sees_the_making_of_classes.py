class Registry(type):
    classes = {}

    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        print("new", name, [b.__name__ for b in bases], options)
        mcls.classes[name] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.options = options

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args, kwargs)
        return super().__call__(*args, **kwargs)

    def shout(cls):
        return cls.__name__.upper()

    def __len__(cls):
        return len(cls.classes)

    def __getitem__(cls, key):
        return cls.classes[key]

    def __iter__(cls):
        return iter(cls.classes)

    def __repr__(cls):
        return f"<registered {cls.__name__}>"


class Base(metaclass=Registry, color="red"):
    def __init__(self, n=0):
        self.n = n


class Child(Base, size=3):
    pass


print(Child(5).n, Base.options, Child.options, Child.shout(), len(Child), Base["Child"] is Child, list(Base))
print(type(Child), Child, isinstance(Child, Registry), type(Registry), Registry.__mro__)
try:
    Child().shout
except AttributeError as error:
    print(error)
