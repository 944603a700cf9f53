class Counter:
    def __init__(self):
        self.n = 0

    def __call__(self, step=1, *, times=1):
        self.n += step * times
        return self.n


c = Counter()
c()
c(5, times=2)
print(c.n, callable(c), callable(Counter), list(map(c, [1, 2])), c.__call__(1))
try:
    c(1, 2, 3)
except TypeError as error:
    print(error)
c.__call__ = lambda: "instance"
print(c())
