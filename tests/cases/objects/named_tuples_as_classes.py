from typing import NamedTuple


class Point(NamedTuple):
    """A point."""

    x: int
    y: int = 5

    def norm(self):
        return self.x ** 2 + self.y ** 2


p = Point(1)
print(p, p.x, p.norm(), p._fields, p._asdict(), p._replace(y=2), p == (1, 5), Point.__doc__, Point._field_defaults)
print(Point.__annotations__, Point.__mro__, isinstance(p, tuple), Point._make([7, 8]), {p: 1}[1, 5])
x, y = p
print(x, y, sorted([Point(2), Point(1, 9), Point(1)]))
Pair = NamedTuple("Pair", [("a", int), ("b", str)])
print(Pair(1, "x"), Pair.__annotations__)
try:
    class Wrong(NamedTuple):
        a: int = 1
        b: int
except TypeError as error:
    print(error)
try:
    p.x = 5
except AttributeError as error:
    print(error)
