class A:
    x = 1

    def __init__(self):
        self.y = 2

    def f(self):
        pass


class B(A):
    def __dir__(self):
        return ["b", "a"]


def public(names):
    return [n for n in names if not n.startswith("_")]


print(public(dir(A)), public(dir(A())), dir(B()), public(dir(B)))
print(set(dir(object())) - set(dir(A())), sorted(set(dir(A())) - set(dir(object()))))
print(public(A().__dir__()).sort())


class C:
    def __dir__(self):
        return 5


try:
    dir(C())
except TypeError as error:
    print(error)
