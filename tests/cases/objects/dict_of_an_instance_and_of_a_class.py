class A:
    x = 1

    def f(self):
        pass


a = A()
a.y = 2
print(a.__dict__, vars(a) is a.__dict__, list(A.__dict__), type(A.__dict__), "x" in A.__dict__)
a.__dict__["z"] = 3
a.__dict__.update(w=4)
print(a.z, a.w)
a.__dict__ = {"fresh": 1}
print(a.fresh, hasattr(a, "y"))
try:
    A.__dict__["x"] = 5
except TypeError as error:
    print(error)
try:
    a.__dict__ = 5
except TypeError as error:
    print(error)
A.x = 10
print(A.__dict__["x"], A.__dict__.get("nothing"), len(A.__dict__) == len(list(A.__dict__.items())))
print(A.__dict__["__dict__"], A.__dict__["__weakref__"], a.__weakref__)
