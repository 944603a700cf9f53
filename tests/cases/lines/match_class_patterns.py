class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Plain:
    pass


def where(shape):
    match shape:
        case Point(0, 0):
            return "origin"
        case Point3(0, z=z):
            return f"three {z}"
        case Point(x, 0) | Point(0, x):
            return f"axis {x}"
        case Point(x=a, y=b) if a == b:
            return f"diagonal {a}"
        case Point(_, y):
            return f"elsewhere {y}"
        case Plain(missing=value):
            return value
        case Plain():
            return "plain"


for shape in (Point(0, 0), Point(3, 0), Point(0, 4), Point(5, 5), Point(5, 6), Point3(0, 1, 2), Plain(), 7):
    print(where(shape))
plain = Plain()
plain.missing = "found"
print(where(plain))
