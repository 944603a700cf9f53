from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, 2)
wrong = [lambda: Point(1), lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=3), lambda: Point(1, 2, x=3),
         lambda: p._replace(q=1), lambda: Point._make([1]), lambda: namedtuple("A", "1x"),
         lambda: namedtuple("A", "x x"), lambda: namedtuple("A", "_x"), lambda: namedtuple("A", "class"),
         lambda: setattr(p, "x", 3), lambda: setattr(p, "z", 3), lambda: p[5]]
for call in wrong:
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
