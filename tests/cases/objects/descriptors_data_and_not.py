class NonData:
    def __get__(self, instance, owner):
        return f"non-data {instance is None} {owner.__name__}"


class Data(NonData):
    def __set__(self, instance, value):
        print("set", value)


class OnlySet:
    def __set__(self, instance, value):
        instance.__dict__["only"] = value * 2


class OnlyDelete:
    def __delete__(self, instance):
        print("delete")


class A:
    n = NonData()
    d = Data()
    only = OnlySet()
    gone = OnlyDelete()


a = A()
print(a.n, A.n, a.d, A.d)
a.n = 1
a.d = 2
a.only = 4
a.__dict__["d"] = "hidden"
print(a.n, a.d, a.only, a.__dict__)
del a.gone
for action in (lambda: setattr(a, "gone", 1), lambda: delattr(a, "d"), lambda: delattr(a, "missing")):
    try:
        action()
    except AttributeError as error:
        print(error)
print(type(A.only).__name__, A.__dict__["n"].__get__(None, A), NonData().__get__(a, A))
