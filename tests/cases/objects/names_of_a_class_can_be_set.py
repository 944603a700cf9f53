class A:
    """About A."""

    n: int = 1


print(A.__name__, A.__qualname__, A.__module__, A.__doc__, A.__annotations__)
A.__name__ = "B"
A.__qualname__ = "outer.B"
A.__doc__ = "changed"
A.__module__ = "elsewhere"
print(A, A.__name__, A.__doc__, A().__doc__)


class C(A):
    pass


print(C.__doc__, C.__annotations__, C.n)
for name, value in (("__name__", 5), ("__mro__", ()), ("__bases__", 5)):
    try:
        setattr(C, name, value)
    except (TypeError, AttributeError) as error:
        print(error)
for action in (lambda: setattr(int, "x", 1), lambda: delattr(C, "nothing"), lambda: delattr(int, "real")):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(error)


class Outer:
    class Inner:
        def method(self):
            pass


print(Outer.Inner.__qualname__, Outer.Inner.method.__qualname__, Outer.Inner)
