class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
p.x += 10
print(p.x, p.y, Point.x, Point.__slots__, hasattr(p, "__dict__"))
for action in (lambda: setattr(p, "z", 1), lambda: p.z, lambda: delattr(p, "x"), lambda: p.x, lambda: delattr(p, "x")):
    try:
        print(action())
    except AttributeError as error:
        print(error)


class Point3(Point):
    __slots__ = ["z"]


q = Point3(1, 2)
q.z = 3
print(q.x, q.y, q.z)


class Loose(Point):
    pass


r = Loose(1, 2)
r.anything = 4
print(r.__dict__, r.x, sorted(vars(Loose)))
