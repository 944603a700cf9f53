class V:
    def __init__(self, x):
        self.x = x

    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, value):
        self.x = value / 2

    def __add__(self, other):
        return V(self.x + other.x)

    def __getitem__(self, i):
        return self.x

    def __eq__(self, other):
        return self.x == other.x

    def __iter__(self):
        yield self.x


v = V(1) + V(2)
v.double = 10
print(v.double, v[0], v == V(5), list(v), *v)
