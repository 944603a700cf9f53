import abc, enum, collections
from collections import OrderedDict, defaultdict, Counter, namedtuple, deque
class Shape(abc.ABC):
    registry = {}
    def __init_subclass__(cls, /, kind, **kw):
        super().__init_subclass__(**kw); cls.kind = kind; Shape.registry[kind] = cls
    @classmethod
    def create(cls, kind, *a): return cls.registry[kind](*a)
    @property
    @abc.abstractmethod
    def area(self): ...
    def __lt__(self, o): return self.area < o.area
    def __str__(self): return f"{self.kind}({self.area:.1f})"
class Circle(Shape, kind='circle'):
    def __init__(self, r): self.r = r
    @property
    def area(self): return 3.14159 * self.r ** 2
class Rect(Shape, kind='rect'):
    def __init__(self, w, h): self.w, self.h = w, h
    @property
    def area(self): return self.w * self.h
print(*sorted([Shape.create('circle', 1), Shape.create('rect', 2, 3), Rect(1, 1)]))
try: Shape()
except TypeError as e: print(e)
try:
    class Bad(Shape): pass
except TypeError as e: print(e)
class Status(enum.Enum):
    NEW = enum.auto(); RUNNING = enum.auto(); DONE = enum.auto()
    def next(self):
        ms = list(Status); return ms[(ms.index(self) + 1) % len(ms)]
    @property
    def final(self): return self is Status.DONE
s = Status.NEW
while not s.final: print(s, end=' -> '); s = s.next()
print(s)
class LRU(OrderedDict):
    def __init__(self, n, *a, **k): self.n = n; super().__init__(*a, **k)
    def __getitem__(self, k): v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.n: self.popitem(last=False)
c = LRU(2); c['a'] = 1; c['b'] = 2; c['a']; c['c'] = 3; print(list(c), c)
class P(namedtuple('P', 'x y')):
    __slots__ = ()
    def __add__(self, o): return P(self.x + o.x, self.y + o.y)
    @property
    def mag(self): return (self.x**2 + self.y**2) ** .5
print(P(1,2) + P(2,2), P(3,4).mag, P(1,2)._replace(y=9), P._fields, P(1,2) == (1,2))
class Case(dict):
    def __getattr__(self, n):
        try: return self[n]
        except KeyError: raise AttributeError(n) from None
    def __setattr__(self, n, v): self[n] = v
k = Case(a=1); k.b = 2; print(k, k.a, k.b, hasattr(k, 'z'), getattr(k, 'q', 'dflt'))
class Word(Counter):
    def top(self): return self.most_common(1)[0]
print(Word('mississippi').top(), Word('aab') + Word('bc'))
class DD(defaultdict):
    def __missing__(self, key): self[key] = r = self.default_factory(key); return r
dd = DD(lambda k: k * 2); print(dd["ab"], dd[3], dict(dd))
class Stack(list):
    push = list.append
    @property
    def top(self): return self[-1] if self else None
s = Stack(); s.push(1); s.push(2); print(s.top, s.pop(), s, len(s), bool(Stack()), Stack('ab') + [1])
class Celsius(float):
    def __new__(cls, v): return super().__new__(cls, v)
    def __add__(self, o): return Celsius(float(self) + o)
    def __repr__(self): return f"{float(self)}°C"
print(Celsius(20) + 5, [Celsius(1)], sum([Celsius(1), Celsius(2)], Celsius(0)), Celsius(3) * 2)
class Money(int):
    def __repr__(self): return f"${int(self)/100:.2f}"
    __str__ = __repr__
    def __add__(self, o): return Money(int(self) + int(o))
    __radd__ = __add__
print(Money(150) + Money(275), sum([Money(1), Money(2)]), f"{Money(5)}", f"{Money(500):>8}", max(Money(3), Money(9)), Money(100) == 100)
