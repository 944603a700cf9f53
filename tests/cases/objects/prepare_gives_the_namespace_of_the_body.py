class Ordered(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Log()

    def __new__(mcls, name, bases, namespace, **kw):
        cls = super().__new__(mcls, name, bases, dict(namespace))
        cls.order = namespace.order
        return cls


class Log(dict):
    def __init__(self):
        super().__init__()
        self.order = []

    def __setitem__(self, key, value):
        self.order.append(key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.startswith("_"):
            raise KeyError(key)
        if key in ("print", "len"):
            raise KeyError(key)
        return f"<{key}>"


class A(metaclass=Ordered, flag=1):
    x = 1
    y = unknown
    x = 2
    print(other, len([1]))

    def f(self):
        pass

    del y


print(A.order, A.x, hasattr(A, "y"))


class Bad(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return 5


try:
    class B(metaclass=Bad):
        pass
except TypeError as error:
    print(error)
