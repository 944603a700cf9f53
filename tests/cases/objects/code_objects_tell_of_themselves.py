def f(a, /, b=2, *args, c, d=4, **kw):
    """About f."""
    x = 1
    return a, x


async def coro():
    pass


def gen():
    yield


def outer():
    n = 1
    m = 2

    def inner():
        return n + m

    return inner


c = f.__code__
print(c.co_name, c.co_varnames, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_firstlineno)
print(c.co_flags, coro.__code__.co_flags, gen.__code__.co_flags, outer().__code__.co_flags, (lambda: 0).__code__.co_name)
print(outer.__code__.co_cellvars, outer().__code__.co_freevars, outer().__code__.co_qualname)
print([cell.cell_contents for cell in outer().__closure__], f.__defaults__, f.__kwdefaults__, f.__closure__)
print(c.co_varnames[:c.co_argcount])
