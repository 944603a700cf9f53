import inspect, functools, warnings, traceback, io, contextlib, pprint, sys
REGISTRY = {}
def command(name=None, **opts):
    def deco(f):
        sig = inspect.signature(f)
        REGISTRY[name or f.__name__] = (f, sig, opts)
        @functools.wraps(f)
        def wrapper(*a, **k):
            bound = sig.bind(*a, **k); bound.apply_defaults()
            print('call', f.__name__, dict(bound.arguments))
            return f(*a, **k)
        return wrapper
    return deco
@command()
def add(a: int, b: int = 1) -> int:
    """Adds.

    Two numbers."""
    return a + b
@command('mul', hidden=True)
def multiply(a, *rest, scale=1): 
    for r in rest: a *= r
    return a * scale
print(add(1), multiply(2, 3, scale=4))
for name, (f, sig, opts) in REGISTRY.items():
    print(name, sig, opts, inspect.getdoc(f), [p.kind.name for p in sig.parameters.values()])
try: add('x', c=1)
except TypeError as e: print('TypeError', e)
def deprecated(f):
    @functools.wraps(f)
    def inner(*a, **k):
        warnings.warn(f'{f.__name__} is deprecated', DeprecationWarning, stacklevel=2)
        return f(*a, **k)
    return inner
@deprecated
def old(): return 'old'
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); print(old(), [str(x.message) for x in w])
print(old())
buf = io.StringIO()
with contextlib.redirect_stdout(buf):
    print('captured'); pprint.pprint({'k': list(range(30))})
print(repr(buf.getvalue()))
def risky(n):
    if n == 0: raise ValueError('bottom')
    try: risky(n - 1)
    except ValueError as e:
        if n == 2: raise LookupError(n) from e
        raise
try: risky(3)
except LookupError as e:
    tb = traceback.format_exc(); print(tb.count('File'), tb.splitlines()[-1], type(e.__cause__))
    traceback.print_exc(file=sys.stdout)
class Meta:
    @property
    def p(self): return 1
    def m(self): pass
    @staticmethod
    def s(): pass
print([n for n, v in inspect.getmembers(Meta, inspect.isfunction)], inspect.isclass(Meta), inspect.getsource(Meta.m))
print(inspect.iscoroutinefunction(add), inspect.signature(inspect.signature), inspect.isgenerator(x for x in ()))
