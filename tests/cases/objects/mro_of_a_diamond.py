class A:
    def f(self):
        return "A"


class B(A):
    def f(self):
        return "B" + super().f()


class C(A):
    def f(self):
        return "C" + super().f()


class D(B, C):
    def f(self):
        return "D" + super().f()


class E(C, B):
    pass


print(D().f(), E().f(), [k.__name__ for k in D.__mro__], [k.__name__ for k in E.mro()])
try:
    class F(D, E):
        pass
except TypeError as error:
    print(error)
