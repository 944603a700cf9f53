import inspect


def f(a, /, b: int, c=3, *args, d, e: str = 'x', **kw) -> list:
    pass


class C:
    def __init__(self, x, y=2):
        pass

    def method(self, z):
        pass

    @staticmethod
    def static(a):
        pass

    @classmethod
    def make(cls, b):
        pass


print(inspect.signature(f), inspect.signature(C), inspect.signature(C.method), inspect.signature(C(1).method))
print(inspect.signature(C.static), inspect.signature(C.make), inspect.signature(lambda *, k=1: 0))
for name, p in inspect.signature(f).parameters.items():
    print(name, p.kind, p.kind.description, p.default, p.annotation, p)
print(repr(inspect.signature(f).parameters['e']), inspect.signature(f).return_annotation)
