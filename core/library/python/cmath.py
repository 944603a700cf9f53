"""Functions of complex numbers."""

import math as _math

pi = _math.pi
e = _math.e
tau = _math.tau
inf = _math.inf
nan = _math.nan
infj = complex(0.0, inf)
nanj = complex(0.0, nan)
_ln2 = 0.6931471805599453094
_large = 4.4942328371557893e307  # a quarter of the largest float


def _number(z):
    if isinstance(z, (complex, float, int)):
        return complex(z)
    if hasattr(type(z), '__complex__') or hasattr(type(z), '__float__') or hasattr(type(z), '__index__'):
        return complex(z)
    raise TypeError(f'must be real number, not {type(z).__name__}')


def _finite(z):
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def phase(z, /):
    z = _number(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    z = _number(z)
    return abs(z), phase(z)


def rect(r, phi, /):
    if r == 0 or phi == 0:
        return complex(r, r * phi)
    if not _math.isfinite(phi) and r and not _math.isnan(phi):
        raise ValueError('math domain error')
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def isfinite(z, /):
    return _finite(_number(z))


def isnan(z, /):
    z = _number(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isinf(z, /):
    z = _number(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _number(a), _number(b)
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    apart = abs(a - b)
    return apart <= rel_tol * abs(b) or apart <= rel_tol * abs(a) or apart <= abs_tol


def sqrt(z, /):
    z = _number(z)
    real, imag = z.real, z.imag
    if not _finite(z):
        return z ** 0.5 if _math.isnan(real) else complex(inf, 0.0) if real == inf else complex(0.0, inf)
    if real == 0.0 and imag == 0.0:
        return complex(0.0, imag)
    width, height = abs(real), abs(imag)
    if width < 2.2250738585072014e-308 and height < 2.2250738585072014e-308 and (width > 0.0 or height > 0.0):
        width = _math.ldexp(width, 53)
        root = _math.ldexp(_math.sqrt(width + _math.hypot(width, _math.ldexp(height, 53))), -27)
    else:
        width /= 8.0
        root = 2.0 * _math.sqrt(width + _math.hypot(width, height / 8.0))
    other = height / (2.0 * root)
    if real >= 0.0:
        return complex(root, _math.copysign(other, imag))
    return complex(other, _math.copysign(root, imag))


def exp(z, /):
    z = _number(z)
    if not _finite(z):
        if z.real == -inf:
            return complex(0.0, 0.0)
        raise ValueError('math domain error') if _math.isinf(z.imag) else OverflowError('math range error')
    try:
        if z.real > 709.0:
            length = _math.exp(z.real - 1.0)
            found = complex(length * _math.cos(z.imag) * e, length * _math.sin(z.imag) * e)
        else:
            length = _math.exp(z.real)
            found = complex(length * _math.cos(z.imag), length * _math.sin(z.imag))
    except OverflowError:
        raise OverflowError('math range error') from None
    if isinf(found):
        raise OverflowError('math range error')
    return found


def _log(z):
    width, height = abs(z.real), abs(z.imag)
    if width > _large or height > _large:
        length = _math.log(_math.hypot(width / 2.0, height / 2.0)) + _ln2
    elif width < 2.2250738585072014e-308 and height < 2.2250738585072014e-308:
        if width == 0.0 and height == 0.0:
            raise ValueError('math domain error')
        length = _math.log(_math.hypot(_math.ldexp(width, 53), _math.ldexp(height, 53))) - 53 * _ln2
    else:
        distance = _math.hypot(width, height)
        if 0.71 <= distance <= 1.73:
            most, least = max(width, height), min(width, height)
            length = _math.log1p((most - 1) * (most + 1) + least * least) / 2.0
        else:
            length = _math.log(distance)
    return complex(length, _math.atan2(z.imag, z.real))


def log(z, base=None, /):
    found = _log(_number(z))
    return found if base is None else found / _log(_number(base))


def log10(z, /):
    found = _log(_number(z))
    return complex(found.real / _math.log(10.0), found.imag / _math.log(10.0))


def _safe(found):
    if isinf(found):
        raise OverflowError('math range error')
    return found


def cosh(z, /):
    z = _number(z)
    try:
        return _safe(complex(_math.cos(z.imag) * _math.cosh(z.real), _math.sin(z.imag) * _math.sinh(z.real)))
    except OverflowError:
        raise OverflowError('math range error') from None


def sinh(z, /):
    z = _number(z)
    try:
        return _safe(complex(_math.cos(z.imag) * _math.sinh(z.real), _math.sin(z.imag) * _math.cosh(z.real)))
    except OverflowError:
        raise OverflowError('math range error') from None


def tanh(z, /):
    z = _number(z)
    if abs(z.real) > 354.0:
        return complex(_math.copysign(1.0, z.real),
                       4.0 * _math.sin(z.imag) * _math.cos(z.imag) * _math.exp(-2.0 * abs(z.real)))
    steep, slope = _math.tanh(z.real), _math.tan(z.imag)
    bend = 1.0 / _math.cosh(z.real)
    both = steep * slope
    below = 1.0 + both * both
    return complex(steep * (1.0 + slope * slope) / below, ((slope / below) * bend) * bend)


def _turned(z):
    """z times i."""
    return complex(-z.imag, z.real)


def _turned_back(z):
    return complex(z.imag, -z.real)


def cos(z, /):
    return cosh(_turned(_number(z)))


def sin(z, /):
    return _turned_back(sinh(_turned(_number(z))))


def tan(z, /):
    return _turned_back(tanh(_turned(_number(z))))


def acos(z, /):
    z = _number(z)
    if abs(z.real) > _large or abs(z.imag) > _large:
        length = _math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + _ln2 * 2.0
        return complex(_math.atan2(abs(z.imag), z.real), -_math.copysign(length, z.imag))
    one = sqrt(complex(1.0 - z.real, -z.imag))
    two = sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * _math.atan2(one.real, two.real), _math.asinh(two.real * one.imag - two.imag * one.real))


def acosh(z, /):
    z = _number(z)
    if abs(z.real) > _large or abs(z.imag) > _large:
        length = _math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + _ln2 * 2.0
        return complex(length, _math.atan2(z.imag, z.real))
    one = sqrt(complex(z.real - 1.0, z.imag))
    two = sqrt(complex(z.real + 1.0, z.imag))
    return complex(_math.asinh(one.real * two.real + one.imag * two.imag), 2.0 * _math.atan2(one.imag, two.real))


def asinh(z, /):
    z = _number(z)
    if abs(z.real) > _large or abs(z.imag) > _large:
        length = _math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + _ln2 * 2.0
        return complex(_math.copysign(length, z.real), _math.atan2(z.imag, abs(z.real)))
    one = sqrt(complex(1.0 + z.imag, -z.real))
    two = sqrt(complex(1.0 - z.imag, z.real))
    return complex(_math.asinh(one.real * two.imag - two.real * one.imag),
                   _math.atan2(z.imag, one.real * two.real - one.imag * two.imag))


def asin(z, /):
    return _turned_back(asinh(_turned(_number(z))))


def atanh(z, /):
    z = _number(z)
    if z.real < 0.0 or z.real == 0.0 and _math.copysign(1.0, z.real) < 0.0:
        return -atanh(-z)
    height = abs(z.imag)
    if z.real > _math.sqrt(_large) or height > _math.sqrt(_large):
        distance = _math.hypot(z.real / 2.0, z.imag / 2.0)
        return complex(z.real / 4.0 / distance / distance, -_math.copysign(pi / 2.0, -z.imag))
    if z.real == 1.0 and height < 1.4916681462400413e-154:
        if height == 0.0:
            raise ValueError('math domain error')
        return complex(-_math.log(_math.sqrt(height) / _math.sqrt(_math.hypot(height, 2.0))),
                       _math.copysign(_math.atan2(2.0, -height) / 2, z.imag))
    apart = 1.0 - z.real
    return complex(_math.log1p(4.0 * z.real / (apart * apart + height * height)) / 4.0,
                   -_math.atan2(-2.0 * z.imag, apart * (1.0 + z.real) - height * height) / 2.0)


def atan(z, /):
    return _turned_back(atanh(_turned(_number(z))))
