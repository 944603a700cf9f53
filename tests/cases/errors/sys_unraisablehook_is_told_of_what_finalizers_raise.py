import sys


class Noisy:
    def __del__(self):
        raise ValueError('in __del__')


def generator():
    try:
        yield
    finally:
        raise RuntimeError('in finally')


def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg, unraisable.object.__qualname__,
          unraisable.exc_traceback.tb_lineno, type(unraisable).__name__, len(unraisable))
    sys.__unraisablehook__(unraisable)


sys.unraisablehook = hook
Noisy()
suspended = generator()
next(suspended)
del suspended


def broken(unraisable):
    raise KeyError('in the hook')


sys.unraisablehook = broken
Noisy()
sys.unraisablehook = sys.__unraisablehook__
Noisy()
print(sys.unraisablehook)
