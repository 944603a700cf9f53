"""Generators apart from the module's own, and the rarer distributions."""

import math as _math

TWOPI = 2.0 * _math.pi
LOG4 = _math.log(4.0)
SG_MAGICCONST = 1.0 + _math.log(4.5)
NV_MAGICCONST = 4 * _math.exp(-0.5) / _math.sqrt(2.0)
BPF = 53
RECIP_BPF = 2**-53


def lognormvariate(mu, sigma):
    return _math.exp(normalvariate(mu, sigma))


def paretovariate(alpha):
    return (1.0 - random()) ** (-1.0 / alpha)


def weibullvariate(alpha, beta):
    return alpha * (-_math.log(1.0 - random())) ** (1.0 / beta)


def vonmisesvariate(mu, kappa):
    if kappa <= 1e-6:
        return TWOPI * random()
    s = 0.5 / kappa
    r = s + _math.sqrt(1.0 + s * s)
    while True:
        z = _math.cos(_math.pi * random())
        d = z / (r + z)
        u = random()
        if u < 1.0 - d * d or u <= (1.0 - d) * _math.exp(d):
            break
    q = 1.0 / r
    f = (q + z) / (1.0 + q * z)
    return (mu + _math.acos(f)) % TWOPI if random() > 0.5 else (mu - _math.acos(f)) % TWOPI


def _gamma_above_one(alpha, beta):
    """Cheng's algorithm."""
    root = _math.sqrt(2.0 * alpha - 1.0)
    b = alpha - LOG4
    c = alpha + root
    while True:
        u = random()
        if not 1e-7 < u < 0.9999999:
            continue
        other = 1.0 - random()
        v = _math.log(u / (1.0 - u)) / root
        x = alpha * _math.exp(v)
        z = u * u * other
        r = b + c * v - x
        if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _math.log(z):
            return x * beta


def _gamma_below_one(alpha, beta):
    """Ahrens' and Dieter's algorithm."""
    while True:
        b = (_math.e + alpha) / _math.e
        p = b * random()
        x = p ** (1.0 / alpha) if p <= 1.0 else -_math.log((b - p) / alpha)
        u = random()
        if u <= x ** (alpha - 1.0) if p > 1.0 else u <= _math.exp(-x):
            return x * beta


def gammavariate(alpha, beta):
    if alpha <= 0.0 or beta <= 0.0:
        raise ValueError('gammavariate: alpha and beta must be > 0.0')
    if alpha > 1.0:
        return _gamma_above_one(alpha, beta)
    if alpha == 1.0:
        return -_math.log(1.0 - random()) * beta
    return _gamma_below_one(alpha, beta)


def betavariate(alpha, beta):
    y = gammavariate(alpha, 1.0)
    return y / (y + gammavariate(beta, 1.0)) if y else 0.0


def randbytes(n):
    return getrandbits(n * 8).to_bytes(n, 'little')


_sample = sample


def sample(population, k, *, counts=None):
    if not isinstance(population, (list, tuple, str, range, bytes, bytearray)):
        from collections.abc import Sequence
        if not isinstance(population, Sequence):
            raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
    if counts is None:
        return _sample(population, k)
    ends = []
    total = 0
    for count in counts:
        total += count
        ends.append(total)
    if len(ends) != len(population):
        raise ValueError('The number of counts does not match the population')
    if not isinstance(total, int):
        raise TypeError('Counts must be integers')
    if total <= 0:
        raise ValueError('Total of counts must be greater than zero')
    return [population[sum([end <= chosen for end in ends])] for chosen in _sample(range(total), k)]


sample.__qualname__ = 'Random.sample'


class Random:
    """A generator with a state of its own."""
    VERSION = 3

    def __init_subclass__(cls, /, **keywords):
        for name in ('random', 'getrandbits'):
            if name in cls.__dict__:
                from _inspection import refuse
                refuse(f"a random.Random whose {name}() is its own")
        super().__init_subclass__(**keywords)

    def __init__(self, x=None):
        self._generator = _new_generator()
        if x is not None:
            self.seed(x)


def _method(name):
    function = globals()[name]

    def method(self, *args, **kwargs):
        return _draw(self._generator, function, args, kwargs)
    method.__name__ = name
    method.__qualname__ = f'Random.{name}'
    return method


for _name in ('seed', 'getstate', 'setstate', 'random', 'uniform', 'randint', 'randrange', 'getrandbits', 'randbytes',
              'choice', 'choices', 'shuffle', 'sample', 'triangular', 'normalvariate', 'gauss', 'expovariate',
              'lognormvariate', 'vonmisesvariate', 'gammavariate', 'betavariate', 'paretovariate', 'weibullvariate'):
    setattr(Random, _name, _method(_name))


class SystemRandom(Random):
    def __init__(self, x=None):
        from _inspection import refuse
        refuse("'random.SystemRandom' (a run has no source of chance but its seed)")
