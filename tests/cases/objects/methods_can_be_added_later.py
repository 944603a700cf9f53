class A:
    pass


a = A()
A.hello = lambda self: f"hello from {type(self).__name__}"
A.shared = []
print(a.hello())
import types
a.only = types.MethodType(lambda self, x: (self is a, x), a)
print(a.only(5), hasattr(A(), "only"))
a.shared.append(1)
A().shared.append(2)
print(A.shared)
A.count = 0
a.count += 1
print(A.count, a.count, vars(a).keys())
