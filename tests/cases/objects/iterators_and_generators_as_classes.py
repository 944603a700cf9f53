from collections.abc import Callable, Generator, Iterator


class Count(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Echo(Generator):
    def send(self, value):
        if value == "stop":
            raise StopIteration("stopped")
        return value

    def throw(self, typ, val=None, tb=None):
        raise typ


print(list(Count(3)), iter(Count(1)).n)
e = Echo()
print(next(e), e.send(5))
e.close()
try:
    e.send("stop")
except StopIteration as stop:
    print(stop.value)


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x):
        return x + self.n


print(isinstance(Adder(1), Callable), Adder(1)(2), callable(Adder), isinstance(5, Callable))
