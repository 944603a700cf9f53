class Base:
    def __init_subclass__(cls, **kw):
        print(cls.__name__, kw)


class Child(
    Base,
    option=1,
):
    x = 1
    if x:
        y = 2
    for i in range(2):
        z = i

    def f(self): return self.x

    class Inner:
        w = 3


print(Child().f(), Child.Inner.w)
