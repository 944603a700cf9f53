"""Shapes.

>>> area(2, 3)
6
"""
import doctest


def area(width, height):
    """The area.

    >>> area(1, 2)
    2
    >>> area('a', 2)
    'aa'
    >>> area(None, 2)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> for side in range(2):
    ...     print(area(side, side))
    0
    1
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    """
    return width * height


class Stack:
    """
    >>> s = Stack(); s.push(1); s.items
    [1]
    """

    def __init__(self):
        self.items = []

    def push(self, item):
        """
        >>> Stack().push(3) is None
        False
        """
        self.items.append(item)


def half(n):
    """
    >>> half(4)
    2
    >>> y = 1
    2
    """
    return n / 2


def undocumented():
    pass


print(doctest.testmod())
print(doctest.testmod(verbose=True).failed)
doctest.run_docstring_examples(area, globals())
doctest.run_docstring_examples(half, globals(), name='half')
