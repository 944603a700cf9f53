def plain(a,
          b=2):
    """A docstring is no line."""
    total = a + b
    return total


def nothing():
    pass


plain(1)
plain(
    1,
    plain(2),
)
nothing()
f = lambda n: n + 1
f(1)
