def one(): return 1


def f(a,
      b=one(),
      *rest,
      c=one(),
      d=[1,
         2]) -> one():
    return b


def g(x: one(),
      y: int
      = one()) -> int:
    z: one()


print(f(1), g(1))


def h():
    """Nothing but a docstring."""


def k():
    x: int


h()
k()
