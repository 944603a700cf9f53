import weakref
class A: 
    def __init__(s, n): s.n = n
a, b, c = A(1), A(2), A(3)
x = weakref.WeakSet([a, b]); y = weakref.WeakSet([b, c])
names = lambda s: sorted(i.n for i in s)
print(names(x | y), names(x - y), names(x & y), names(x ^ y), x < y, x > weakref.WeakSet(), x <= x, x < x)
x ^= y
print(names(x)); x -= [a]; print(names(x)); x.intersection_update([c, a]); print(names(x))
x.symmetric_difference_update(x); print(names(x))
try: x.difference(3)
except TypeError as e: print(e)
