def f(a, b=1):
    "About f."
    return a + b


f.calls = 0
f.tags = ["x"]
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__dict__, vars(f), f.calls, f(1))
f.__defaults__ = (10,)
f.__name__ = "g"
f.__doc__ = None
print(f(1), f.__name__, f.__qualname__, f.__doc__)
f.__defaults__ = None
try:
    f(1)
except TypeError as error:
    print(error)
for name, value in (("__name__", 5), ("__defaults__", 5), ("__code__", 5), ("__dict__", 5)):
    try:
        setattr(f, name, value)
    except TypeError as error:
        print(error)
del f.calls
print(hasattr(f, "calls"), f.__get__("self", str).__self__, f.__call__(1, 2), callable(f.__call__))


class A:
    def m(self):
        "About m."

    @staticmethod
    def s():
        "About s."

    @classmethod
    def c(cls):
        "About c."

    @property
    def p(self):
        "About p."


a = A()
print(a.m.__doc__, A.s.__doc__, A.c.__doc__, A.p.__doc__, a.m.__name__, a.m.__func__ is A.m, a.m.__self__ is a)
print(a.m == a.m, a.m is a.m, A().m == A().m, {a.m: 1}[a.m], A.c == A.c, [].append == [].append)
try:
    a.m.x = 1
except AttributeError as error:
    print(error)
