"""Module text."""
1
"text"
...
None


def f():
    """Doc."""
    3
    "not doc"
    pass
    ...


class C:
    """Doc."""
    4


f()
