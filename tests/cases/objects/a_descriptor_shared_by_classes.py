class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.key = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else vars(instance).get(self.key)

    def __set__(self, instance, value):
        vars(instance)[self.key] = self.kind(value)


class A:
    n = Typed(int)
    s = Typed(str)


class B(A):
    f = Typed(float)


b = B()
b.n, b.s, b.f = "5", 6, "7.5"
print(b.n, b.s, b.f, vars(b), B.n.kind, A().n)
