class Mod7(int):
    def __new__(cls, value):
        return super().__new__(cls, value % 7)

    def __add__(self, other):
        return Mod7(int(self) + int(other))

    __radd__ = __add__

    def __mul__(self, other):
        return Mod7(int(self) * int(other))

    def __repr__(self):
        return f"Mod7({int(self)})"


a = Mod7(5)
print(a + 4, 4 + a, a * 3, a - 1, sum([a, a, a], Mod7(0)))
a += 6
print(a, a == 4, sorted([Mod7(9), Mod7(1), Mod7(14)]))
