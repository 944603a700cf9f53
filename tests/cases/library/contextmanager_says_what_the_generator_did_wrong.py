from contextlib import contextmanager


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def never():
    if False:
        yield


@contextmanager
def goes_on():
    try:
        yield
    except ZeroDivisionError:
        yield


@contextmanager
def changes():
    try:
        yield
    except ZeroDivisionError as error:
        raise TypeError("changed") from error


for manager, fails in ((twice, False), (never, False), (goes_on, True), (changes, True)):
    try:
        with manager():
            if fails:
                1 / 0
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error, repr(error.__cause__))
