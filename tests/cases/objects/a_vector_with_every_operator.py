import functools, operator
class Vector:
    __slots__ = ('_v',)
    def __init__(self, *v): object.__setattr__(self, '_v', tuple(float(x) for x in v))
    def __setattr__(self, n, v): raise AttributeError(f"{type(self).__name__} is immutable")
    def __iter__(self): return iter(self._v)
    def __len__(self): return len(self._v)
    def __getitem__(self, i):
        if isinstance(i, slice): return Vector(*self._v[i])
        return self._v[operator.index(i)]
    def __eq__(self, o): return isinstance(o, Vector) and self._v == o._v
    def __hash__(self): return functools.reduce(operator.xor, map(hash, self._v), 0)
    def __add__(self, o):
        try: return Vector(*(a+b for a, b in zip(self, o, strict=True)))
        except TypeError: return NotImplemented
    __radd__ = __add__
    def __mul__(self, k): return Vector(*(a*k for a in self)) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a*b for a, b in zip(self, o))
    def __neg__(self): return self * -1
    def __abs__(self): return (self @ self) ** .5
    def __bool__(self): return bool(abs(self))
    def __repr__(self): return f"Vector{self._v}"
    def __format__(self, spec): return '<' + ', '.join(format(x, spec) for x in self) + '>'
    def __getattr__(self, name):
        try: return self._v['xyz'.index(name)]
        except (ValueError, IndexError): raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None
    def __call__(self, f): return Vector(*map(f, self))
    def __contains__(self, x): return any(abs(x-y) < 1e-9 for y in self)
    def __reversed__(self): return Vector(*reversed(self._v))
    def __round__(self, n=0): return Vector(*(round(x, n) for x in self))
a, b = Vector(1, 2, 3), Vector(4, 5, 6)
print(a+b, (1,1,1)+a, a*2, 3*a, a@b, -a, abs(Vector(3,4)), bool(Vector(0,0)), f"{a:.2f}", a.x, a.z, a[1:], a[-1], a(lambda q: q*q), 2 in a, reversed(a), round(a/1 if False else a, 1), hash(a) == hash(Vector(1,2,3)), {a: 1}[Vector(1,2,3)], len({a, b, Vector(1,2,3)}))
for f in (lambda: a + 1, lambda: a * 'x', lambda: a.q, lambda: setattr(a, 'x', 1), lambda: a['0'], lambda: a[9], lambda: a - b, lambda: a + (1,), lambda: a < b):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x, *rest = a; print(x, rest, max(a), sorted(a, reverse=True), list(map(int, a)), dict(zip('xyz', a)), sum([a, b], Vector(0,0,0)))
