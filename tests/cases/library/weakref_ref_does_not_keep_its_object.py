import weakref


class A:
    def __init__(self, n):
        self.n = n


a = A(1)
r = weakref.ref(a)
print(r() is a, weakref.ref(a) is r, weakref.getweakrefcount(a), r == weakref.ref(a), hash(r) == hash(a))
called = weakref.ref(a, lambda gone: print("gone", gone is called, gone()))
del a
print(r(), called())
for value in (5, [], "a", {}, None, (1,)):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)
