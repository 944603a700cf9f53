# What an example raises is told with the lines of the example, those before it too; what is shown is kept as _.
import asyncio
import contextlib
import doctest
import io
import re


def half(x):
    """
    >>> half(3)
    1
    >>> half('a')
    >>> half(
    ...     None
    ... )
    >>> def twice(x):
    ...     return half(x) + missing
    >>> twice(4)
    >>> [twice(i) for i in range(2)]; half('a')
    >>> asyncio.run(wait(None))
    >>> 1 +
    >>> import sys; sys.exit()
    >>> raise ValueError('a') from KeyError('b')
    """
    return x // 2


async def wait(x):
    """
    >>> wait(1).send(None)
    Traceback (most recent call last):
    ...
    RuntimeError: no running event loop
    >>> asyncio.run(wait(0), 1)
    """
    await asyncio.sleep(0)
    return await asyncio.sleep(1, x + 1)


def last():
    """
    >>> 3 + 4; None; 'x'
    7
    'x'
    >>> _ + 'y'
    'xy'
    >>> for i in range(3): i
    0
    1
    2
    >>> class A:
    ...     def f(self):
    ...         return self.x
    >>> a = A(); a.f()
    >>> x = 1; y = 2
    >>> x, y
    (1, 2)
    >>> x = 1
    ... y = 2
    """


told = io.StringIO()
with contextlib.redirect_stdout(told):
    result = doctest.testmod()
# What stands in the library is not looked at.
print(re.sub(r' +File "/usr/lib/.*\n.*\n(?: +\^+\n)?', '', told.getvalue()) + str(result))
