class Meta(type):
    def __call__(cls, *a, **k):
        if not hasattr(cls, '_inst'): cls._inst = super().__call__(*a, **k)
        return cls._inst
    def __eq__(cls, o): return isinstance(o, type) and cls.__name__ == o.__name__
    def __hash__(cls): return hash(cls.__name__)
    def __add__(cls, o): return type(cls)(cls.__name__ + o.__name__, (cls, o), {})
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __bool__(cls): return False
    def __str__(cls): return 'str of ' + cls.__name__
    def __dir__(cls): return ['x']
    def __del__(cls): pass
class A(metaclass=Meta): 
    def __init__(self, v=0): self.v = v
class B(metaclass=Meta): pass
print(A(1) is A(2), A().v, A == A, A != B, A + B, (A+B).__mro__, sorted([B, A]), bool(A), str(A), f'{A}', repr(A), dir(A), {A: 1}[A])
class Once:
    def __init__(self, f): self.f, self.name = f, None
    def __set_name__(self, o, n): self.name = n
    def __get__(self, obj, cls=None):
        if obj is None: return self
        v = self.f(obj); obj.__dict__[self.name] = v; print('computed', self.name); return v
class T:
    @Once
    def big(self): return sum(range(100))
t = T(); print(t.big, t.big, vars(t), T.__dict__['big'].name)
class Chain:
    def __init__(self, path=''): self._p = path
    def __getattr__(self, n): return Chain(f'{self._p}/{n}')
    def __call__(self, x): return Chain(f'{self._p}/{x}')
    def __str__(self): return self._p
    __repr__ = __str__
print(Chain().users.list('michael').repos, Chain().a)
class Tracker:
    def __init__(self): self.__dict__['log'] = []
    def __getattribute__(self, n):
        if n not in ('log', '__dict__', '__class__'): object.__getattribute__(self, 'log').append(n)
        return object.__getattribute__(self, n)
    def __setattr__(self, n, v): self.log.append(('set', n)); super().__setattr__(n, v)
    def m(self): return self.x
k = Tracker(); k.x = 5; k.m(); k.x += 1; print(k.log, k.x)
class Rec:
    def __repr__(self): return f'Rec({self!r})'
try: repr(Rec())
except RecursionError as e: print('RecursionError', str(e)[:40])
class G:
    def __getattr__(self, n): return getattr(self, n + 'x')
try: G().a
except RecursionError as e: print('RecursionError', str(e)[:40])
class Bad:
    def __eq__(self, o): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
try: {Bad(): 1, Bad(): 2}
except ZeroDivisionError as e: print(e)
def deco(cls):
    for n, f in list(vars(cls).items()):
        if callable(f) and not n.startswith('_'):
            def w(self, *a, _f=f, **k): return ('wrapped', _f(self, *a, **k))
            setattr(cls, n, w)
    return cls
@deco
class D:
    def go(self, x): return x
print(D().go(3), D.go.__name__)
print(type.__call__(int, '5'), type.__name__, type(type(5)), isinstance(type, object), issubclass(type, object), isinstance(object, type), object.__class__, type.__mro__, type.__bases__)
class Cmp:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'C{self.v}'
print(sorted(map(Cmp, [3,1,2])), max(Cmp(1), Cmp(5)), min([Cmp(4), Cmp(2)]))
