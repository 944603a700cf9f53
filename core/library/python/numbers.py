"""The tower of numbers, for isinstance; the built-in numbers are in it."""


class _Meta(type):
    def __instancecheck__(cls, instance):
        return issubclass(type(instance), cls)

    def __subclasscheck__(cls, subclass):
        return type.__subclasscheck__(cls, subclass) or any(
            subclass is kind or issubclass(subclass, kind) for kind in _KINDS.get(cls.__name__, ()))

    def register(cls, subclass):
        _KINDS.setdefault(cls.__name__, []).append(subclass)
        return subclass


_KINDS = {'Number': [int, float, complex], 'Complex': [int, float, complex], 'Real': [int, float], 'Rational': [int],
          'Integral': [int]}


class Number(metaclass=_Meta):
    __slots__ = ()
    __hash__ = None


class Complex(Number):
    __slots__ = ()

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


class Real(Complex):
    __slots__ = ()

    def __divmod__(self, other):
        return self // other, self % other

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


class Rational(Real):
    __slots__ = ()

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    __slots__ = ()

    def __int__(self):
        raise NotImplementedError

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1
