class M1(type):
    pass


class M2(M1):
    pass


class Other(type):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


class C(A, B):
    pass


class D(A, metaclass=M2):
    pass


print(type(C), type(D), type(type("E", (A, B), {})))
for bases in (A,), (B, A):
    try:
        Other("X", bases, {})
    except TypeError as error:
        print(error)
try:
    class F(A, metaclass=Other):
        pass
except TypeError as error:
    print(error)


def function_as_metaclass(name, bases, namespace):
    return name, bases, sorted(k for k in namespace if not k.startswith("__"))


class G(metaclass=function_as_metaclass):
    a = 1


print(G)
