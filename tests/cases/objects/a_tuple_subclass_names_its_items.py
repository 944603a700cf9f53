class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


p = Point(1, 2) + Point(3, 4)
x, y = p
print(p, p.x, p.y, x, y, p == (4, 6), hash(p) == hash((4, 6)), type(p[:]), len(p), 6 in p)
p.label = "corner"
print(p.label, tuple(p), type(tuple(p)), [*p], p < (5, 0), p * 2)
print("%d/%d" % p, {p: "here"}[4, 6], isinstance(p, tuple))
