class Celsius(float):
    def fahrenheit(self):
        return self * 9 / 5 + 32

    def __str__(self):
        return f"{float(self):.1f} C"


c = Celsius(21.5)
c.place = "Oslo"
print(c, repr(c), c.fahrenheit(), type(c + 1), c.place, Celsius("1e3"), round(c), c.is_integer())
print(c == 21.5, hash(c) == hash(21.5), f"{c:.2f}", max(Celsius(1), Celsius(3)), Celsius())
