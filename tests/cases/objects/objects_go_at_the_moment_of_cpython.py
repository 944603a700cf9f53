# context managers + destructors + weird lifetimes
class R:
    live = 0
    def __init__(self, n): self.n = n; R.live += 1; print('open', n)
    def __del__(self): R.live -= 1; print('del', self.n)
    def __enter__(self): print('enter', self.n); return self
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__); return t is KeyError
def make(): r = R('tmp'); return r.n
print(make())
with R('a') as a, R('b'): print(R.live)
a = None
try:
    with R('c'): raise KeyError('x')
    print('swallowed')
    with R('d') as d: raise ValueError('y')
except ValueError as e: print('caught', e)
del d
l = [R(i) for i in range(3)]
l[1] = None
print('replaced'); l.pop(0); print('popped'); l = l[:0]; print('emptied')
def gen():
    r = R('gen')
    try:
        yield 1
        yield 2
    finally: print('gen finally')
g = gen(); next(g); del g; print('after gen')
class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
    def __del__(self): print('node', self.v)
n = Node(1, Node(2, Node(3)))
n = n.nxt; print('moved'); del n
def clos():
    r = R('closure')
    return lambda: r.n
f = clos(); print(f()); del f; print('closure gone')
d = {'k': R('in dict')}; d.pop('k'); print('popped dict')
t = (R('t1'), R('t2')); del t
class E(Exception):
    def __del__(self): print('exc gone')
try: raise E
except E: pass
print('end', R.live)
last = R('global')
