from contextlib import AbstractContextManager, ContextDecorator


class timed(ContextDecorator):
    def __init__(self, label):
        self.label = label

    def __enter__(self):
        print("enter", self.label)
        return self

    def __exit__(self, *details):
        print("exit", self.label, details[0])
        return details[0] is ValueError


@timed("f")
def f(x):
    if x < 0:
        raise ValueError(x)
    return x


print(f(1), f(-1), f.__name__)


class Simple(AbstractContextManager):
    def __exit__(self, *details):
        print("left")


with Simple() as s:
    print(type(s).__name__, isinstance(s, AbstractContextManager), isinstance(3, AbstractContextManager))
try:
    AbstractContextManager()
except TypeError as error:
    print(error)
