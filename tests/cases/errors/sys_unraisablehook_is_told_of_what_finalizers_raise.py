import sys


class Finalizer:
    def __repr__(self):
        return '<a finalizer>'

    def __call__(self):
        raise ValueError('in __del__')


class Noisy:
    __del__ = Finalizer()


def generator():
    try:
        yield
    finally:
        raise RuntimeError('in finally')


def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg, type(unraisable.object).__name__,
          unraisable.exc_traceback.tb_lineno, type(unraisable).__name__, len(unraisable))
    if unraisable.exc_type is ValueError:
        sys.__unraisablehook__(unraisable)


sys.unraisablehook = hook
Noisy()
suspended = generator()
next(suspended)
del suspended


class Broken:
    def __repr__(self):
        return '<a broken hook>'

    def __call__(self, unraisable):
        raise KeyError('in the hook')


sys.unraisablehook = Broken()
Noisy()
sys.unraisablehook = sys.__unraisablehook__
Noisy()
print(sys.unraisablehook)
