from collections import namedtuple


class Size(namedtuple("Size", "width height")):
    __slots__ = ()

    @property
    def area(self):
        return self.width * self.height

    def __str__(self):
        return f"{self.width}x{self.height}"


s = Size(2, 3)
print(s, s.area, repr(s), [base.__name__ for base in Size.__mro__])
match s:
    case Size(width=2, height=h):
        print("matched", h)
match s:
    case (a, b):
        print(a, b)
