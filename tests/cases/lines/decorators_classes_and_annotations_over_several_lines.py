def mark(*args):
    return lambda thing: thing


@mark(
    1,
    2)
@mark()
class Base(
    object,
):
    """Says
    something."""
    field: int = (
        3)
    other: str

    @mark(
    )
    @staticmethod
    def method(
        a: int,
        b=
        4,
    ) -> int:
        """Says something."""
        return (a +
                b)


class Empty(Base): pass


print(Base.method(1), Base.field,
      Empty.method(
          2))
x: int
y: list = [
]
