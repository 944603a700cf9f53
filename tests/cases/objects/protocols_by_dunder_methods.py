import sys
print('go on')
class B:
    def __del__(self): print('B', self.__class__, sys is not None)
b = B()
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n
    def __length_hint__(self): return self.n
print(list(It(3)), tuple(It(2)), max(It(4)), sum(It(4)), 2 in It(3), [*It(2)], dict.fromkeys(It(2)), set(It(2)), list(zip(It(3), It(2))), list(enumerate(It(2))))
class Old:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
    def __len__(self): return 3
print(list(Old()), list(reversed(Old())), 20 in Old(), [x for x in Old()])
a, b, c = Old(); print(a, b, c)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): print(len(a), a[0]); return False
try:
    with CM(): 1/0
except ZeroDivisionError: print('zde')
class Idx:
    def __index__(self): return 2
print([1,2,3][Idx()], 'abc'[:Idx()], range(5)[Idx()], hex(Idx()), bin(Idx()), 'x' * Idx(), (1,2,3)[Idx():], list(range(Idx())), chr(Idx()+65 if False else 67))
class Str:
    def __str__(self): return 'S'
    def __repr__(self): return 'R'
    def __format__(self, s): return f'F[{s}]'
s = Str(); print(s, [s], f'{s}', f'{s!r}', f'{s!s:>3}', f'{s:x}', '%s %r' % (s, s), '{} {!r} {:q}'.format(s, s, s), str([s]), repr((s,)), ascii(s))
