class A:
    __slots__ = ("_x", "y")
    kind = "slotted"

    def __init__(self):
        self._x = 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value


a = A()
a.x = 5
print(a.x, a.kind, hasattr(a, "y"), [n for n in dir(a) if n[0] != "_"], A._x.__get__(a), type(A.y))
A._x.__set__(a, 9)
print(a.x)
for action in (lambda: setattr(a, "kind", 1), lambda: setattr(a, "new", 1), lambda: a.__dict__):
    try:
        action()
    except AttributeError as error:
        print(error)
