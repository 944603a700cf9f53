class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b",)


class Mixin:
    __slots__ = ()


class Free:
    pass


class C(Mixin, A):
    __slots__ = ()


c = C()
c.a = 1
print(c.a, hasattr(c, "__dict__"))
try:
    class Both(A, B):
        pass
except TypeError as error:
    print(error)


class D(A, Free):
    __slots__ = ()


d = D()
d.a, d.other = 1, 2
print(d.a, d.other, d.__dict__)
