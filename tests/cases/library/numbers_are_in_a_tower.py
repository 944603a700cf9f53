import numbers
from fractions import Fraction

for value in (1, True, 1.5, Fraction(1, 2), 'a'):
    print(value, [isinstance(value, kind) for kind in (numbers.Number, numbers.Real, numbers.Rational, numbers.Integral)])
print(issubclass(int, numbers.Real), issubclass(numbers.Integral, numbers.Rational))
