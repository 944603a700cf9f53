import types


def f():
    pass


def g():
    yield


class A:
    def m(self):
        pass


print(isinstance(f, types.FunctionType), isinstance(g(), types.GeneratorType), isinstance(A().m, types.MethodType))
print(isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType), types.NoneType, types.EllipsisType)
n = types.SimpleNamespace(a=1, b="x")
n.c = [1]
print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=[1]), vars(n))
m = types.MappingProxyType({"k": 1})
print(m, m["k"], len(m), list(m), m.get("z"), m | {"y": 2}, repr(m))
try:
    m["x"] = 1
except TypeError as error:
    print(error)
Made = types.new_class("Made", (A,), {}, lambda ns: ns.update(x=5))
print(Made, Made.x, Made.__mro__, types.MethodType(lambda self: self * 2, 21)())
