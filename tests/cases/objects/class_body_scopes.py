x = "global"


class A:
    x = "class"
    y = x
    items = [i for i in range(3)]

    def method(self):
        return x

    class Inner:
        z = x

    del y


print(A.x, A().method(), A.Inner.z, A.items, hasattr(A, "y"), A.Inner.__qualname__)


def make(n):
    class Local:
        value = n

        def get(self):
            return n

    return Local


print(make(5).value, make(6)().get(), make(1).__qualname__, make(1) is make(1))
