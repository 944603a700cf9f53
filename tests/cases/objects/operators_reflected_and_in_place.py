class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return ("add", self.n, other)

    def __radd__(self, other):
        return ("radd", self.n, other)

    def __matmul__(self, other):
        return ("matmul", self.n)

    def __rmatmul__(self, other):
        return ("rmatmul", self.n)

    def __imatmul__(self, other):
        return ("imatmul", self.n)

    def __iadd__(self, other):
        self.n += other
        return self

    def __rpow__(self, other):
        return ("rpow", other)

    def __pow__(self, other, modulus=None):
        return ("pow", other, modulus)

    def __neg__(self):
        return "neg"

    def __invert__(self):
        return "invert"

    def __divmod__(self, other):
        return "divmod"

    def __rdivmod__(self, other):
        return "rdivmod"

    def __rlshift__(self, other):
        return "rlshift"

    def __sub__(self, other):
        return NotImplemented


class W(V):
    def __radd__(self, other):
        return ("W.radd", self.n)


v, w = V(1), W(2)
print(v + 1, 1 + v, v @ 2, [1] @ v, 2 ** v, v ** 2, pow(v, 2, 5), -v, ~v, divmod(v, 1), divmod(1, v), 1 << v)
print((v + w)[:2], (w + v)[:2], (v + v)[:2])
a = v
a += 5
print(a is v, v.n)
a @= 1
print(a)
for action in (lambda: v - 1, lambda: 1 - v, lambda: +v, lambda: v * 2, lambda: v < 1, lambda: v @ w):
    try:
        print(action())
    except TypeError as error:
        print(error)
