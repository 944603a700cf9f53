class Meters(int):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f"{int(self)} {self.unit}"


m = Meters(5)
print(m, m + 1, type(m + 1), -m, m * m, m / 2, m // 2, divmod(m, 2), m ** 2, abs(m))
print(m == 5, m < 6, hash(m) == hash(5), [10, 20, 30, 40, 50, 60][m], list(range(m)))
print(Meters(2**70), Meters(2**70) == 2**70, Meters(7, "km").unit, int(m), type(int(m)))
print(f"{m:04d} {m:x} {m:,}", "%d" % m, m.bit_length(), bool(Meters(0)), {5: "five"}[m])
