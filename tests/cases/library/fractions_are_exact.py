from fractions import Fraction

a, b = Fraction(3, 4), Fraction('1/3')
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a ** -2, -a, abs(-a), a + 1, 1 - a, a * 0.5, 2 ** a)
print(repr(a), Fraction(6, -4), Fraction(0.125), Fraction('-1.5e2'), Fraction(2), Fraction(0.1).limit_denominator(100))
print(a < b, a == 0.75, a > 0.5, sorted([a, b, 0.5]), sum([Fraction(1, 10)] * 3), hash(a) == hash(0.75), float(b), int(Fraction(7, 2)))
print(round(Fraction(7, 2)), round(Fraction(22, 7), 2), a.numerator, a.denominator, bool(Fraction(0)), divmod(Fraction(7, 2), 2))
for wrong in (lambda: Fraction(1, 0), lambda: Fraction('x'), lambda: a / 0, lambda: Fraction(1.5, 2), lambda: a + 'x'):
    try:
        print(wrong())
    except (ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
