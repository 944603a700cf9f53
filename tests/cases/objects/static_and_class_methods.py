class A:
    count = 0

    @classmethod
    def make(cls, n=1):
        cls.count += n
        return cls()

    @staticmethod
    def add(a, b):
        return a + b

    plain = staticmethod(len)


class B(A):
    pass


print(type(B.make()), B.count, A.count, A.add(1, 2), B().add(3, 4), A.plain("abc"), A().plain([1]))
print(A.__dict__["add"](5, 6), type(A.__dict__["make"]), A.make.__self__ is A, B().make.__self__ is B, A.add.__name__)
print(A.__dict__["add"].__func__ is A.add, A.__dict__["make"].__func__.__name__, A.make.__func__ is B.make.__func__)
try:
    A.__dict__["make"]()
except TypeError as error:
    print(error)
