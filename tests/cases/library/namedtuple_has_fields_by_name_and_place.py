from collections import namedtuple

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], len(p), p == (1, 2), hash(p) == hash((1, 2)))
x, y = p
print(x, y, isinstance(p, tuple), Point._fields, repr(Point), Point.__name__, Point.__doc__)
print(p._replace(x=9), p._asdict(), Point._make([5, 6]), p + (3,), p < Point(1, 3))
print(sorted([Point(3, 1), Point(1, 2)]), max(Point(1, 1), Point(0, 5)), {p: "in a dict"}[1, 2])
