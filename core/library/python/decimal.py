"""Decimal numbers: a coefficient of decimal digits and an exponent, rounded as a context says."""

import math
from contextvars import ContextVar
from numbers import Number

ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR = 'ROUND_DOWN', 'ROUND_UP', 'ROUND_CEILING', 'ROUND_FLOOR'
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP = (
    'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP')
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
              ROUND_05UP)
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = HAVE_CONTEXTVAR = True


# ---- signals ---------------------------------------------------------------------------------------------------

class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)
_SIGNAL_OF = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation,
              DivisionUndefined: InvalidOperation, InvalidContext: InvalidOperation}


class DecimalTuple(tuple):
    __slots__ = ()

    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def __repr__(self):
        return f'DecimalTuple(sign={self[0]!r}, digits={self[1]!r}, exponent={self[2]!r})'


# ---- contexts --------------------------------------------------------------------------------------------------

class Context:
    __slots__ = 'prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        default = _default
        self.prec = default.prec if prec is None else prec
        self.rounding = default.rounding if rounding is None else rounding
        self.Emin = default.Emin if Emin is None else Emin
        self.Emax = default.Emax if Emax is None else Emax
        self.capitals = 1 if capitals is None else capitals
        self.clamp = 0 if clamp is None else clamp
        self.flags = self._signals(flags, {})
        self.traps = self._signals(traps, default.traps if default else {})

    @staticmethod
    def _signals(given, otherwise):
        if given is None:
            given = otherwise
        if isinstance(given, dict):
            return {signal: bool(given.get(signal)) for signal in _SIGNALS}
        return {signal: signal in given for signal in _SIGNALS}

    def __setattr__(self, name, value):
        if name == 'prec':
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            if not 1 <= value <= MAX_PREC:
                raise ValueError('valid range for prec is [1, MAX_PREC]')
        elif name == 'rounding' and value not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        object.__setattr__(self, name, value)

    def __repr__(self):
        flags = ', '.join([signal.__name__ for signal, is_set in self.flags.items() if is_set])
        traps = ', '.join([signal.__name__ for signal, is_set in self.traps.items() if is_set])
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])')

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags, self.traps)

    __copy__ = copy

    def clear_flags(self):
        self.flags = self._signals(None, {})

    def clear_traps(self):
        self.traps = self._signals(None, {})

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _raise(self, condition, result=None):
        """Sets the flag of a condition; raises it if it is trapped."""
        signal = _SIGNAL_OF.get(condition, condition)
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([condition])
        return _nan if result is None else result

    def create_decimal(self, num='0'):
        return _fixed(Decimal(num), self)

    def create_decimal_from_float(self, f):
        return _fixed(Decimal.from_float(f), self)

    def add(self, a, b):
        return _in(self, _operand(a).__add__, b)

    def subtract(self, a, b):
        return _in(self, _operand(a).__sub__, b)

    def multiply(self, a, b):
        return _in(self, _operand(a).__mul__, b)

    def divide(self, a, b):
        return _in(self, _operand(a).__truediv__, b)

    def power(self, a, b):
        return _in(self, _operand(a).__pow__, b)

    def sqrt(self, a):
        return _operand(a).sqrt(self)

    def quantize(self, a, b):
        return _operand(a).quantize(_operand(b), context=self)

    def plus(self, a):
        return _in(self, _operand(a).__pos__)

    def minus(self, a):
        return _in(self, _operand(a).__neg__)

    def abs(self, a):
        return _in(self, _operand(a).__abs__)


def _operand(value):
    if isinstance(value, (Decimal, int)):
        return Decimal(value)
    raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


def _in(context, operation, *operands):
    """An operation in a context other than the current one."""
    before = getcontext()
    setcontext(context)
    try:
        return operation(*map(_operand, operands))
    finally:
        setcontext(before)


class _Defaults:
    prec, rounding, Emin, Emax = 28, ROUND_HALF_EVEN, -999999, 999999
    traps = (InvalidOperation, DivisionByZero, Overflow)


_default = _Defaults
DefaultContext = Context()
_default = DefaultContext
BasicContext = Context(9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])
# Each task has a context of its own.
_current = ContextVar('decimal_context', default=None)


def getcontext():
    context = _current.get()
    if context is None:
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError('optional argument must be a context')
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class _LocalContext:
    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._before = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *exc_info):
        setcontext(self._before)


def localcontext(ctx=None, **kwargs):
    context = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(context, name, value)
    return _LocalContext(context)


# ---- rounding --------------------------------------------------------------------------------------------------

def _rounds_up(quotient, rest, divisor, rounding, sign):
    """True if the quotient of magnitudes is to be one more. rest is not 0."""
    if rounding == ROUND_HALF_EVEN:
        return rest * 2 > divisor or rest * 2 == divisor and quotient % 2 == 1
    if rounding == ROUND_HALF_UP:
        return rest * 2 >= divisor
    if rounding == ROUND_HALF_DOWN:
        return rest * 2 > divisor
    if rounding == ROUND_UP:
        return True
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return bool(sign)
    if rounding == ROUND_05UP:
        return quotient % 5 == 0
    return False


def _shifted(coefficient, places, rounding, sign):
    """A coefficient without its last places, rounded; and whether something was lost."""
    divisor = 10**places
    quotient, rest = divmod(coefficient, divisor)
    if rest and _rounds_up(quotient, rest, divisor, rounding, sign):
        quotient += 1
    return quotient, rest != 0


def _fixed(number, context):
    """A finite number within the precision and the exponents of a context (Python's _fix)."""
    if number._special:
        return number
    coefficient, exponent = number._int, number._exp
    if not coefficient:
        clamped = min(max(exponent, context.Etiny()), context.Emax if not context.clamp else context.Etop())
        return number if clamped == exponent else _make(number._sign, 0, clamped)
    digits = len(str(coefficient))
    top = exponent + digits - 1
    if top > context.Emax:
        return _overflowed(number._sign, context)
    lowest = max(exponent + digits - context.prec, context.Etiny())
    if exponent >= lowest:
        return number
    is_small = top < context.Emin
    coefficient, is_inexact = _shifted(coefficient, lowest - exponent, context.rounding, number._sign)
    if len(str(coefficient)) > context.prec:
        coefficient //= 10
        lowest += 1
    if lowest + len(str(coefficient)) - 1 > context.Emax:
        return _overflowed(number._sign, context)
    result = _make(number._sign, coefficient, lowest)
    if is_small and is_inexact:
        context._raise(Underflow, result)
    if is_small:
        context._raise(Subnormal, result)
    if is_inexact:
        context._raise(Inexact, result)
    context._raise(Rounded, result)
    return result


def _overflowed(sign, context):
    goes_up = context.rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP) or (
        context.rounding == (ROUND_FLOOR if sign else ROUND_CEILING))
    result = _special(sign, 'F') if goes_up else _make(sign, 10**context.prec - 1, context.Etop())
    context._raise(Inexact, result)
    context._raise(Rounded, result)
    return context._raise(Overflow, result)


# ---- numbers ---------------------------------------------------------------------------------------------------

def _make(sign, coefficient, exponent):
    self = object.__new__(Decimal)
    self._sign, self._int, self._exp, self._special = sign, coefficient, exponent, ''
    return self


def _special(sign, kind, payload=0):
    """Infinity ('F'), no number ('n') or a signalling one ('N')."""
    self = object.__new__(Decimal)
    self._sign, self._int, self._exp, self._special = sign, payload, 0, kind
    return self


def _parsed(text):
    """A number from text; None if it is none."""
    body = text.strip().replace('_', '')
    sign = 0
    if body[:1] in ('+', '-'):
        sign = int(body[0] == '-')
        body = body[1:]
    lower = body.lower()
    if lower in ('inf', 'infinity'):
        return _special(sign, 'F')
    for prefix, kind in (('snan', 'N'), ('nan', 'n')):
        if lower.startswith(prefix) and (not lower[len(prefix):] or lower[len(prefix):].isdecimal()):
            return _special(sign, kind, int(lower[len(prefix):] or 0))
    mantissa, e, exponent = lower.partition('e')
    digits = exponent[1:] if exponent[:1] in ('+', '-') else exponent
    if e and not digits.isdecimal():
        return None
    whole, point, fraction = mantissa.partition('.')
    if not (whole + fraction).isdecimal():
        return None
    return _make(sign, int(whole + fraction), (int(exponent) if e else 0) - len(fraction))


def _from_float(value):
    if value != value:
        return _special(0, 'n')
    if math.isinf(value):
        return _special(int(value < 0), 'F')
    numerator, denominator = abs(value).as_integer_ratio()
    places = denominator.bit_length() - 1
    return _make(int(math.copysign(1.0, value) < 0), numerator * 5**places, -places)


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    coefficient = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError('coefficient must be a tuple of digits')
        coefficient = coefficient * 10 + digit
    if exponent in ('F', 'n', 'N'):
        return _special(sign, exponent, 0 if exponent == 'F' else coefficient)
    if not isinstance(exponent, int):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    return _make(sign, coefficient, exponent)


class Decimal(Number):
    __slots__ = ('_sign', '_int', '_exp', '_special')

    def __new__(cls, value='0', context=None):
        if isinstance(value, str):
            made = _parsed(value)
            if made is None:
                made = (context or getcontext())._raise(ConversionSyntax)
        elif isinstance(value, int):
            made = _make(int(value < 0), abs(value), 0)
        elif isinstance(value, Decimal):
            made = value
        elif isinstance(value, float):
            getcontext().flags[FloatOperation] = True
            if getcontext().traps[FloatOperation]:
                raise FloatOperation([FloatOperation])
            made = _from_float(value)
        elif isinstance(value, (tuple, list)):
            made = _from_tuple(value)
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        if cls is Decimal:
            return made
        self = object.__new__(cls)
        self._sign, self._int, self._exp, self._special = made._sign, made._int, made._exp, made._special
        return self

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float')
        return cls(_from_float(f))

    # ---- text

    def __repr__(self):
        return f"Decimal('{self}')"

    def _digits(self):
        return str(self._int)

    def __str__(self):
        return self._text(getcontext().capitals)

    def _text(self, capitals=1, engineering=False):
        sign = '-' if self._sign else ''
        if self._special:
            if self._special == 'F':
                return sign + 'Infinity'
            return f"{sign}{'sNaN' if self._special == 'N' else 'NaN'}{self._int or ''}"
        digits = str(self._int)
        places = self._exp + len(digits)
        if self._exp <= 0 and places > -6:
            point = places
        elif not engineering:
            point = 1
        elif self._int == 0:
            point = (places + 1) % 3 - 1
        else:
            point = (places - 1) % 3 + 1
        if point <= 0:
            text = '0.' + '0' * -point + digits
        elif point >= len(digits):
            text = digits + '0' * (point - len(digits))
        else:
            text = f'{digits[:point]}.{digits[point:]}'
        if places == point:
            return sign + text
        return f"{sign}{text}{'E' if capitals else 'e'}{places - point:+d}"

    def to_eng_string(self, context=None):
        return self._text((context or getcontext()).capitals, True)

    def __format__(self, spec):
        return _formatted(self, spec)

    # ---- arithmetic

    def _with(self, other):
        """The other operand as a Decimal; None if it is none."""
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return _make(int(other < 0), abs(other), 0)
        return None

    def _not_a_number(self, other=None):
        """The result of an operation with something that is no number; None if both are."""
        if not self._special and (other is None or not other._special):
            return None
        for each in (self, other):
            if each is not None and each._special == 'N':
                return getcontext()._raise(InvalidOperation, _special(each._sign, 'n', each._int))
        for each in (self, other):
            if each is not None and each._special == 'n':
                return each
        return None

    def __add__(self, other):
        other = self._with(other)
        if other is None:
            return NotImplemented
        context = getcontext()
        if self._special or other._special:
            nan = self._not_a_number(other)
            if nan is not None:
                return nan
            if self._special == other._special == 'F' and self._sign != other._sign:
                return context._raise(InvalidOperation)
            return self if self._special else other
        exponent = min(self._exp, other._exp)
        a = self._int * 10**(self._exp - exponent)
        b = other._int * 10**(other._exp - exponent)
        total = (-a if self._sign else a) + (-b if other._sign else b)
        if total:
            sign = int(total < 0)
        elif self._sign == other._sign:
            sign = self._sign
        else:
            sign = int(context.rounding == ROUND_FLOOR)
        return _fixed(_make(sign, abs(total), exponent), context)

    __radd__ = __add__

    def __sub__(self, other):
        other = self._with(other)
        if other is None:
            return NotImplemented
        return self + (other if other._special in ('n', 'N') and other._special else other.copy_negate())

    def __rsub__(self, other):
        other = self._with(other)
        return NotImplemented if other is None else other - self

    def __mul__(self, other):
        other = self._with(other)
        if other is None:
            return NotImplemented
        context = getcontext()
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = self._not_a_number(other)
            if nan is not None:
                return nan
            if not self or not other:
                return context._raise(InvalidOperation)
            return _special(sign, 'F')
        return _fixed(_make(sign, self._int * other._int, self._exp + other._exp), context)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = self._with(other)
        if other is None:
            return NotImplemented
        context = getcontext()
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = self._not_a_number(other)
            if nan is not None:
                return nan
            if self._special and other._special:
                return context._raise(InvalidOperation)
            return _special(sign, 'F') if self._special else _make(sign, 0, context.Etiny())
        if not other._int:
            if not self._int:
                return context._raise(DivisionUndefined)
            return context._raise(DivisionByZero, _special(sign, 'F'))
        if not self._int:
            return _fixed(_make(sign, 0, self._exp - other._exp), context)
        shift = max(0, len(str(other._int)) - len(str(self._int)) + context.prec + 1)
        exponent = self._exp - other._exp - shift
        quotient, rest = divmod(self._int * 10**shift, other._int)
        if rest:
            if quotient % 5 == 0:
                quotient += 1
        else:
            ideal = self._exp - other._exp
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return _fixed(_make(sign, quotient, exponent), context)

    def __rtruediv__(self, other):
        other = self._with(other)
        return NotImplemented if other is None else other / self

    def _divided(self, other):
        """Whole quotient and rest, both with the sign of a division towards zero; None with an error raised."""
        exponent = min(self._exp, other._exp)
        a = self._int * 10**(self._exp - exponent)
        b = other._int * 10**(other._exp - exponent)
        quotient, rest = divmod(a, b)
        return _make(self._sign ^ other._sign, quotient, 0), _make(self._sign, rest, exponent)

    def _division(self, other, wants_rest):
        context = getcontext()
        nan = self._not_a_number(other)
        if nan is not None:
            return nan
        if self._special:
            return _special(self._sign ^ other._sign, 'F') if not other._special and not wants_rest else (
                context._raise(InvalidOperation))
        if other._special:
            return _fixed(self, context) if wants_rest else _make(self._sign ^ other._sign, 0, 0)
        if not other._int:
            if not self._int or wants_rest:
                return context._raise(DivisionUndefined if not self._int else InvalidOperation)
            return context._raise(DivisionByZero, _special(self._sign ^ other._sign, 'F'))
        quotient, rest = self._divided(other)
        if len(str(quotient._int)) > context.prec:
            return context._raise(DivisionImpossible)
        return _fixed(rest, context) if wants_rest else quotient

    def __floordiv__(self, other):
        other = self._with(other)
        return NotImplemented if other is None else self._division(other, False)

    def __rfloordiv__(self, other):
        other = self._with(other)
        return NotImplemented if other is None else other // self

    def __mod__(self, other):
        other = self._with(other)
        return NotImplemented if other is None else self._division(other, True)

    def __rmod__(self, other):
        other = self._with(other)
        return NotImplemented if other is None else other % self

    def __divmod__(self, other):
        other = self._with(other)
        return NotImplemented if other is None else (self // other, self % other)

    def __rdivmod__(self, other):
        other = self._with(other)
        return NotImplemented if other is None else divmod(other, self)

    def __pow__(self, other, modulo=None):
        other = self._with(other)
        if other is None:
            return NotImplemented
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        return _power(self, other)

    def __rpow__(self, other):
        other = self._with(other)
        return NotImplemented if other is None else other ** self

    def __neg__(self):
        if self._special:
            nan = self._not_a_number()
            return self.copy_negate() if nan is None else nan
        is_zero = not self._int and getcontext().rounding != ROUND_FLOOR
        return _fixed(self.copy_abs() if is_zero else self.copy_negate(), getcontext())

    def __pos__(self):
        if self._special:
            nan = self._not_a_number()
            return self if nan is None else nan
        is_zero = not self._int and getcontext().rounding != ROUND_FLOOR
        return _fixed(self.copy_abs() if is_zero else self, getcontext())

    def __abs__(self, round=True):
        return -self if self._sign else +self

    def copy_abs(self):
        return self._copied(0)

    def copy_negate(self):
        return self._copied(1 - self._sign)

    def copy_sign(self, other, context=None):
        return self._copied(_operand(other)._sign)

    def _copied(self, sign):
        if self._special:
            return _special(sign, self._special, self._int)
        return _make(sign, self._int, self._exp)

    # ---- comparison

    def _order(self, other):
        """Less than, equal to or greater than 0, as the order of the two."""
        if self._special or other._special:
            a = (-1 if self._sign else 1) if self._special else 0
            b = (-1 if other._sign else 1) if other._special else 0
            return (a > b) - (a < b)
        exponent = min(self._exp, other._exp)
        if self._int and other._int:
            tops = self.adjusted() - other.adjusted()
            if self._sign != other._sign:
                return -1 if self._sign else 1
            if tops:
                return (1 if tops > 0 else -1) * (-1 if self._sign else 1)
        else:
            exponent = 0
            a, b = (-1 if self._sign else 1) if self._int else 0, (-1 if other._sign else 1) if other._int else 0
            return (a > b) - (a < b)
        a = self._int * 10**(self._exp - exponent) * (-1 if self._sign else 1)
        b = other._int * 10**(other._exp - exponent) * (-1 if other._sign else 1)
        return (a > b) - (a < b)

    def _other_for_order(self, other):
        if isinstance(other, float):
            getcontext().flags[FloatOperation] = True
            return _from_float(other)
        if hasattr(type(other), 'numerator') and not isinstance(other, (int, Decimal)):
            return NotImplemented
        return self._with(other)

    def __eq__(self, other):
        other = self._other_for_order(other)
        if other is None or other is NotImplemented:
            return NotImplemented
        if self._special in ('n', 'N') and self._special or other._special in ('n', 'N') and other._special:
            if 'N' in (self._special, other._special):
                getcontext()._raise(InvalidOperation)
            return False
        return self._order(other) == 0

    def _ordered(self, other, test):
        other = self._other_for_order(other)
        if other is None or other is NotImplemented:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            getcontext()._raise(InvalidOperation)
            return False
        return test(self._order(other))

    def __lt__(self, other):
        return self._ordered(other, lambda order: order < 0)

    def __le__(self, other):
        return self._ordered(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._ordered(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._ordered(other, lambda order: order >= 0)

    def compare(self, other, context=None):
        other = _operand(other)
        nan = self._not_a_number(other)
        return Decimal(self._order(other)) if nan is None else nan

    def __hash__(self):
        if self._special:
            if self._special == 'N':
                raise TypeError('Cannot hash a signaling NaN value')
            return (-314159 if self._sign else 314159) if self._special == 'F' else object.__hash__(self)
        modulus = 2**61 - 1
        power = pow(10, self._exp, modulus) if self._exp >= 0 else pow(pow(10, -1, modulus), -self._exp, modulus)
        result = self._int * power % modulus
        result = -result if self._sign else result
        return -2 if result == -1 else result

    def __bool__(self):
        return bool(self._special) or self._int != 0

    def max(self, other, context=None):
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            return other if self.is_nan() else self
        return _fixed(self if self._order(other) >= 0 else other, context or getcontext())

    def min(self, other, context=None):
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            return other if self.is_nan() else self
        return _fixed(self if self._order(other) < 0 else other, context or getcontext())

    # ---- conversion

    def _whole(self):
        if self._exp >= 0:
            return self._int * 10**self._exp
        return self._int // 10**-self._exp

    def __int__(self):
        if self._special:
            if self._special == 'F':
                raise OverflowError('cannot convert Infinity to integer')
            raise ValueError('cannot convert NaN to integer')
        return -self._whole() if self._sign else self._whole()

    __trunc__ = __int__

    def __float__(self):
        if self._special == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        return float(self._text())

    def _rounded_to_int(self, rounding):
        if self._special:
            return int(self)
        if self._exp >= 0:
            return int(self)
        whole, _ = _shifted(self._int, -self._exp, rounding, self._sign)
        return -whole if self._sign else whole

    def __round__(self, ndigits=None):
        if ndigits is None:
            return self._rounded_to_int(ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError('optional arg must be an integer')
        return self.quantize(_make(0, 1, -ndigits))

    def __floor__(self):
        return self._rounded_to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._rounded_to_int(ROUND_CEILING)

    def as_tuple(self):
        if self._special == 'F':
            return DecimalTuple(self._sign, (0,), 'F')
        digits = tuple(map(int, str(self._int)))
        if self._special:
            return DecimalTuple(self._sign, digits if self._int else (), self._special)
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        if self._special:
            if self._special == 'F':
                raise OverflowError('cannot convert Infinity to integer ratio')
            raise ValueError('cannot convert NaN to integer ratio')
        sign = -1 if self._sign else 1
        if self._exp >= 0:
            return sign * self._int * 10**self._exp, 1
        below = 10**-self._exp
        common = math.gcd(self._int, below)
        return sign * self._int // common, below // common

    def adjusted(self):
        return 0 if self._special else self._exp + len(str(self._int)) - 1

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    def canonical(self):
        return self

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # ---- questions

    def is_nan(self):
        return self._special == 'n' or self._special == 'N'

    def is_qnan(self):
        return self._special == 'n'

    def is_snan(self):
        return self._special == 'N'

    def is_infinite(self):
        return self._special == 'F'

    def is_finite(self):
        return not self._special

    def is_zero(self):
        return not self._special and not self._int

    def is_signed(self):
        return bool(self._sign)

    def is_normal(self, context=None):
        return not self._special and self._int != 0 and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return not self._special and self._int != 0 and self.adjusted() < (context or getcontext()).Emin

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if self._special or other._special:
            return self._special == other._special or self.is_nan() and other.is_nan()
        return self._exp == other._exp

    # ---- exponents

    def quantize(self, exp, rounding=None, context=None):
        exp = _operand(exp)
        context = context or getcontext()
        nan = self._not_a_number(exp)
        if nan is not None:
            return nan
        if self._special or exp._special:
            return self if self._special and exp._special else context._raise(InvalidOperation)
        if exp._exp <= self._exp:
            coefficient, is_inexact = self._int * 10**(self._exp - exp._exp), False
        else:
            coefficient, is_inexact = _shifted(self._int, exp._exp - self._exp, rounding or context.rounding, self._sign)
        if len(str(coefficient)) > context.prec:
            return context._raise(InvalidOperation)
        result = _make(self._sign, coefficient, exp._exp)
        if exp._exp > self._exp:
            if is_inexact:
                context._raise(Inexact, result)
            context._raise(Rounded, result)
        return result

    def to_integral_value(self, rounding=None, context=None):
        if self._special or self._exp >= 0:
            return self
        whole, _ = _shifted(self._int, -self._exp, rounding or (context or getcontext()).rounding, self._sign)
        return _make(self._sign, whole, 0)

    to_integral = to_integral_exact = to_integral_value

    def normalize(self, context=None):
        number = +self
        if number._special:
            return number
        if not number._int:
            return _make(number._sign, 0, 0)
        coefficient, exponent = number._int, number._exp
        while coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
        return _make(number._sign, coefficient, exponent)

    def scaleb(self, other, context=None):
        return _fixed(_make(self._sign, self._int, self._exp + int(other)), context or getcontext())

    def logb(self, context=None):
        return Decimal(self.adjusted())

    def fma(self, other, third, context=None):
        other, third = _operand(other), _operand(third)
        product = _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return product + third

    def remainder_near(self, other, context=None):
        other = _operand(other)
        return self - other * (self / other).to_integral_value(ROUND_HALF_EVEN)

    # ---- roots and logarithms

    def sqrt(self, context=None):
        context = context or getcontext()
        nan = self._not_a_number()
        if nan is not None:
            return nan
        if self._sign and self:
            return context._raise(InvalidOperation)
        if self._special:
            return self
        ideal = self._exp // 2
        if not self._int:
            return _make(self._sign, 0, ideal)
        shift = 2 * (context.prec + 2)
        exponent = self._exp - shift
        coefficient = self._int * 10**shift
        if exponent % 2:
            coefficient *= 10
            exponent -= 1
        root = math.isqrt(coefficient)
        exponent //= 2
        if root * root == coefficient:
            while exponent < ideal and root % 10 == 0:
                root //= 10
                exponent += 1
        elif root % 5 == 0:
            root += 1
        rounding = context.rounding
        context.rounding = ROUND_HALF_EVEN
        try:
            return _fixed(_make(0, root, exponent), context)
        finally:
            context.rounding = rounding

    def exp(self, context=None):
        context = context or getcontext()
        nan = self._not_a_number()
        if nan is not None:
            return nan
        if self._special:
            return _make(0, 0, 0) if self._sign else self
        if not self._int:
            return _make(0, 1, 0)
        return _half_even(_exp_digits(self, context.prec + 6), context)

    def ln(self, context=None):
        context = context or getcontext()
        nan = self._not_a_number()
        if nan is not None:
            return nan
        if not self:
            return _special(1, 'F')
        if self._sign:
            return context._raise(InvalidOperation)
        if self._special:
            return self
        if self == 1:
            return _make(0, 0, 0)
        return _half_even(_ln_digits(self, context.prec + 6 + abs(self.adjusted() or 1).bit_length()), context)

    def log10(self, context=None):
        context = context or getcontext()
        nan = self._not_a_number()
        if nan is not None:
            return nan
        if not self:
            return _special(1, 'F')
        if self._sign:
            return context._raise(InvalidOperation)
        if self._special:
            return self
        if str(self._int).strip('0') == '1':
            return _fixed(Decimal(self.adjusted()), context)
        places = context.prec + 8 + abs(self.adjusted() or 1).bit_length()
        above, below = _ln_digits(self, places), _ln_digits(Decimal(10), places)
        return _half_even(_make(above._sign, above._int * 10**places // below._int, -places), context)


def _half_even(number, context):
    """A number with some digits more than it needs, rounded to the context's."""
    rounding = context.rounding
    context.rounding = ROUND_HALF_EVEN
    try:
        return _fixed(number, context)
    finally:
        context.rounding = rounding


def _scaled(number, places):
    """A number times 10**places as an int."""
    exponent = number._exp + places
    value = number._int * 10**exponent if exponent >= 0 else number._int // 10**-exponent
    return -value if number._sign else value


def _ln_fixed(x, one):
    """ln(x / one) * one, for x near one or not: by halving, then the series of the area tangent."""
    halvings = 0
    while x > one * 11 // 10 or x < one * 9 // 10:
        x = math.isqrt(x * one)
        halvings += 1
    y = (x - one) * one // (x + one)
    square = y * y // one
    total = term = y
    n = 3
    while term:
        term = term * square // one
        if -1 <= term <= 0:
            break
        total += term // n
        n += 2
    return total * 2 << halvings


def _ln_digits(number, places):
    """ln of a positive number with so many places behind the point."""
    work = places + 12
    one = 10**work
    top = number.adjusted()
    mantissa = _scaled(_make(0, number._int, number._exp - top), work)
    value = _ln_fixed(mantissa, one) + (top * _ln_fixed(10 * one, one) if top else 0)
    return _make(int(value < 0), abs(value), -work)


def _exp_digits(number, digits):
    """e to the power of a number, with so many digits."""
    work = digits + max(0, number.adjusted()) + 12
    one = 10**work
    x = _scaled(number, work)
    ten = _ln_fixed(10 * one, one)
    tens, rest = divmod(x, ten)
    halvings = 8
    rest >>= halvings
    total = term = one
    n = 1
    while term:
        term = term * rest // (one * n)
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total // one
    return _make(0, total, tens - work)


def _power(base, power):
    context = getcontext()
    nan = base._not_a_number(power)
    if nan is not None:
        return nan
    if not power:
        return context._raise(InvalidOperation) if not base else _make(0, 1, 0)
    is_whole = not power._special and (power._exp >= 0 or power._int % 10**-power._exp == 0)
    sign = int(base._sign and is_whole and int(power) % 2 == 1)
    if base._sign and not is_whole and base:
        return context._raise(InvalidOperation)
    if not base:
        return _special(sign, 'F') if power._sign else _make(sign, 0, 0)
    if base._special or power._special:
        grows = base._special or base.copy_abs() > 1
        return _special(sign, 'F') if bool(grows) != bool(power._sign) else _make(sign, 0, 0)
    magnitude = base.copy_abs()
    if is_whole and abs(int(power)) <= 10**6:
        exact = _whole_power(magnitude, int(power), context)
        if exact is not None:
            return exact._copied(sign)
    places = context.prec + 12 + len(str(power._int))
    logarithm = _ln_digits(magnitude, places + max(0, power.adjusted()))
    exponent = _make(logarithm._sign ^ power._sign, logarithm._int * power._int, logarithm._exp + power._exp)
    return _half_even(_exp_digits(exponent, context.prec + 8), context)._copied(sign)


def _whole_power(base, power, context):
    """base**power where its digits can be counted out; None if there are too many."""
    digits = len(str(base._int))
    if digits * abs(power) > 4 * context.prec + 5000:
        return None
    value = _make(0, base._int**abs(power), base._exp * abs(power))
    if power > 0:
        return _fixed(value, context)
    return _make(0, 1, 0) / value


# ---- format ----------------------------------------------------------------------------------------------------

def _read_spec(spec):
    """fill, align, sign, no_negative_zero, zero-padding, width, comma, precision, type."""
    fill, align, at = ' ', '', 0
    if spec[1:2] and spec[1] in '<>=^':
        fill, align, at = spec[0], spec[1], 2
    elif spec[:1] and spec[0] in '<>=^':
        align, at = spec[0], 1
    sign = '-'
    if spec[at:at + 1] and spec[at] in '+- ':
        sign = spec[at]
        at += 1
    if spec[at:at + 1] == '0' and not align:
        fill, align = '0', '='
        at += 1
    end = at
    while spec[end:end + 1].isdecimal():
        end += 1
    width = int(spec[at:end] or 0)
    at = end
    separator = ''
    if spec[at:at + 1] == ',':
        separator = ','
        at += 1
    precision = None
    if spec[at:at + 1] == '.':
        end = at + 1
        while spec[end:end + 1].isdecimal():
            end += 1
        if end == at + 1:
            raise ValueError('invalid format string')
        precision = int(spec[at + 1:end])
        at = end
    kind = spec[at:]
    if kind not in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'):
        raise ValueError('invalid format string')
    return fill, align or '>', sign, width, separator, precision, kind


def _grouped(digits, separator):
    parts = []
    while len(digits) > 3:
        parts.insert(0, digits[-3:])
        digits = digits[:-3]
    return separator.join([digits] + parts)


def _body(number, precision, kind, rounding):
    """Digits before and behind the point, and the exponent's text."""
    if kind == '%':
        number = _make(number._sign, number._int, number._exp + 2)
    exponent = number._exp
    if precision is not None:
        if kind in ('e', 'E'):
            number = _to_digits(number, precision + 1, rounding)
        elif kind in ('f', 'F', '%'):
            number = _to_exponent(number, -precision, rounding)
        elif len(str(number._int)) > precision:
            number = _to_digits(number, max(precision, 1), rounding)
    if not number._int and number._exp > 0 and kind in ('f', 'F', '%'):
        number = _to_exponent(number, 0, rounding)
    digits = str(number._int)
    left = number._exp + len(digits)
    if kind in ('e', 'E'):
        point = 1 - precision if not number._int and precision is not None else 1
    elif kind in ('f', 'F', '%') or number._exp <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point < 0:
        whole, fraction = '0', '0' * -point + digits
    elif point > len(digits):
        whole, fraction = digits + '0' * (point - len(digits)), ''
    else:
        whole, fraction = digits[:point] or '0', digits[point:]
    power = left - point
    letter = 'e' if kind in ('e', 'g', 'n') else 'E'
    text = f'{letter}{power:+d}' if power or kind in ('e', 'E') else ''
    return whole, fraction, text


def _to_exponent(number, exponent, rounding):
    if number._exp >= exponent:
        return _make(number._sign, number._int * 10**(number._exp - exponent), exponent)
    coefficient, _ = _shifted(number._int, exponent - number._exp, rounding, number._sign)
    return _make(number._sign, coefficient, exponent)


def _to_digits(number, digits, rounding):
    if not number._int:
        return number
    result = _to_exponent(number, number.adjusted() + 1 - digits, rounding)
    if len(str(result._int)) > digits:
        result = _make(result._sign, result._int // 10, result._exp + 1)
    return result


def _formatted(number, spec):
    fill, align, sign, width, separator, precision, kind = _read_spec(spec)
    if number._special:
        body = number.copy_abs()._text() + ('%' if kind == '%' else '')
        if fill == '0' and align == '=':
            fill, align = ' ', '>'
    else:
        whole, fraction, exponent = _body(number, precision, kind or 'G', getcontext().rounding)
        lead = '-' if number._sign else sign if sign in '+ ' else ''
        tail = ('.' + fraction if fraction else '') + exponent + ('%' if kind == '%' else '')
        if separator:
            if fill == '0' and align == '=':
                room = width - len(lead) - len(tail)
                while len(_grouped('0' + whole, separator)) <= room:
                    whole = '0' + whole
                if len(_grouped(whole, separator)) < room and len(whole) % 3 == 0:
                    whole = '0' + whole
            whole = _grouped(whole, separator)
        body = whole + tail
    lead = '-' if number._sign else sign if sign in '+ ' else ''
    gap = width - len(lead) - len(body)
    if align == '<':
        return lead + body + fill * gap
    if align == '=':
        return lead + fill * gap + body
    if align == '^':
        return fill * (gap // 2) + lead + body + fill * (gap - gap // 2)
    return fill * gap + lead + body


_nan = _special(0, 'n')
