from fractions import Fraction


def expand(x, limit=8):
    while limit:
        whole = x.numerator // x.denominator
        yield whole
        x -= whole
        if not x:
            return
        x, limit = 1 / x, limit - 1


print(list(expand(Fraction(415, 93))), list(expand(Fraction(0.5))))
value = Fraction(1)
for _ in range(10):
    value = 1 + 1 / value
print(value, float(value), value.limit_denominator(20), Fraction('3.125'), Fraction(7, 3) // 1, f'{Fraction(1, 3)}')
egyptian = Fraction(4, 13)
while egyptian:
    n = -(-egyptian.denominator // egyptian.numerator)
    print(Fraction(1, n), end=' ')
    egyptian -= Fraction(1, n)
print()
