"""Numbers that are quotients of ints."""

import math
import operator
from numbers import Complex, Rational, Real


def _parsed(text):
    """Numerator and denominator of '3/4', '-1.25', '1e-3' and the like."""
    body = text.strip()
    sign = 1
    if body[:1] in ('+', '-'):
        sign = -1 if body[0] == '-' else 1
        body = body[1:]
    whole, slash, below = body.partition('/')
    if slash:
        numbers = whole, below
        if all(map(_is_number, numbers)):
            return sign * int(whole), int(below)
        raise _invalid(text)
    mantissa, e, exponent = body.replace('E', 'e').partition('e')
    before, point, after = mantissa.partition('.')
    digits = exponent[1:] if exponent[:1] in ('+', '-') else exponent
    if e and not _is_number(digits) or not (before or after) or not all(
            _is_number(part) for part in (before, after) if part):
        raise _invalid(text)
    after = after.replace('_', '')
    numerator = sign * int((before + after) or '0')
    shift = (int(exponent) if e else 0) - len(after)
    return (numerator * 10**shift, 1) if shift >= 0 else (numerator, 10**-shift)


def _is_number(text):
    return all(digits.isdecimal() for digits in text.split('_'))


def _invalid(text):
    return ValueError(f'Invalid literal for Fraction: {text!r}')


class Fraction(Rational):
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, str):
                numerator, denominator = _parsed(numerator)
            elif isinstance(numerator, (int, Rational)):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            elif hasattr(numerator, 'as_integer_ratio'):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif isinstance(numerator, (int, Rational)) and isinstance(denominator, (int, Rational)):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        common = math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        self._numerator, self._denominator = numerator // common, denominator // common
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal
        if not isinstance(dec, (int, Decimal)):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            whole = n // d
            q2 = q0 + whole * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + whole * p1, q2
            n, d = d, n - whole * d
        steps = (max_denominator - q0) // q1
        if 2 * d * (q0 + steps * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + steps * p1, q0 + steps * q1)

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def _operated(self, other, exact, floating):
        """A result by fractions, or by floats or complex numbers if the other is one."""
        if isinstance(other, (int, Fraction)):
            return exact(self, other)
        if isinstance(other, float):
            return floating(float(self), other)
        if isinstance(other, complex):
            return floating(complex(self), other)
        return NotImplemented

    def _reflected(self, other, exact, floating):
        if isinstance(other, (int, Rational)):
            return exact(Fraction(other), self)
        if isinstance(other, Real):
            return floating(float(other), float(self))
        if isinstance(other, Complex):
            return floating(complex(other), complex(self))
        return NotImplemented

    def __add__(self, other):
        return self._operated(other, _add, operator.add)

    def __radd__(self, other):
        return self._reflected(other, _add, operator.add)

    def __sub__(self, other):
        return self._operated(other, _subtract, operator.sub)

    def __rsub__(self, other):
        return self._reflected(other, _subtract, operator.sub)

    def __mul__(self, other):
        return self._operated(other, _multiply, operator.mul)

    def __rmul__(self, other):
        return self._reflected(other, _multiply, operator.mul)

    def __truediv__(self, other):
        return self._operated(other, _divide, operator.truediv)

    def __rtruediv__(self, other):
        return self._reflected(other, _divide, operator.truediv)

    def __floordiv__(self, other):
        return self._operated(other, _floor_divide, operator.floordiv)

    def __rfloordiv__(self, other):
        return self._reflected(other, _floor_divide, operator.floordiv)

    def __mod__(self, other):
        return self._operated(other, _modulo, operator.mod)

    def __rmod__(self, other):
        return self._reflected(other, _modulo, operator.mod)

    def __divmod__(self, other):
        return self._operated(other, lambda a, b: (_floor_divide(a, b), _modulo(a, b)), divmod)

    def __rdivmod__(self, other):
        return self._reflected(other, lambda a, b: (_floor_divide(a, b), _modulo(a, b)), divmod)

    def __pow__(self, other):
        if not isinstance(other, (int, Rational)):
            return float(self) ** other
        if other.denominator != 1:
            return float(self) ** float(other)
        power = other.numerator
        n, d = self._numerator, self._denominator
        if power >= 0:
            return Fraction(n**power, d**power)
        if n == 0:
            raise ZeroDivisionError(f'Fraction({d ** -power}, 0)')
        return Fraction(d**-power, n**-power)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, (int, Rational)):
            return Fraction(other) ** self
        return other ** float(self)

    def __pos__(self):
        return Fraction(self._numerator, self._denominator)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __int__(self):
        n = self._numerator
        return -(-n // self._denominator) if n < 0 else n // self._denominator

    __trunc__ = __int__

    def __float__(self):
        return self._numerator / self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 > self._denominator or (rest * 2 == self._denominator and whole % 2):
                whole += 1
            return whole
        shift = 10**abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        modulus = 2**61 - 1
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            result = 314159
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        result = result if self._numerator >= 0 else -result
        return -2 if result == -1 else result

    def __eq__(self, other):
        if isinstance(other, (int, Rational)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, float):
            return float(self) == other if math.isinf(other) or math.isnan(other) else self == Fraction(other)
        if isinstance(other, Complex):
            return other.imag == 0 and self == other.real
        return NotImplemented

    def _compared(self, other, compare):
        if isinstance(other, (int, Rational)):
            return compare(self._numerator * other.denominator, other.numerator * self._denominator)
        if isinstance(other, float):
            if math.isinf(other) or math.isnan(other):
                return compare(0.0, other)
            return compare(self, Fraction(other))
        return NotImplemented

    def __lt__(self, other):
        return self._compared(other, operator.lt)

    def __le__(self, other):
        return self._compared(other, operator.le)

    def __gt__(self, other):
        return self._compared(other, operator.gt)

    def __ge__(self, other):
        return self._compared(other, operator.ge)

    def __bool__(self):
        return bool(self._numerator)

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    __deepcopy__ = lambda self, memo: self.__copy__()


def _add(a, b):
    return Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)


def _subtract(a, b):
    return Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)


def _multiply(a, b):
    return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)


def _divide(a, b):
    if b.numerator == 0:
        raise ZeroDivisionError(f'Fraction({(a.numerator > 0) - (a.numerator < 0)}, 0)')
    return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)


def _floor_divide(a, b):
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _modulo(a, b):
    return Fraction((a.numerator * b.denominator) % (b.numerator * a.denominator), a.denominator * b.denominator)
