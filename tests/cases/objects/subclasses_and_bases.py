class A:
    pass


class B(A):
    pass


class C(A):
    pass


class D(B, C):
    pass


print(A.__subclasses__(), B.__subclasses__(), D.__subclasses__())
print(D.__bases__, D.__base__, D.__mro__, D.mro(), object.__base__, object.__bases__)
try:
    class X(object, A):
        pass
except TypeError as error:
    print(error)
try:
    class Y(A, A):
        pass
except TypeError as error:
    print(error)
