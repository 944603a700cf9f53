import inspect


def outer(a, /, b, *rest, key=1, **more):
    """Says something."""
    local = 3

    def inner():
        return a, local, later
    later = 'x'
    print(len(rest), key, more.get('k'), 2.5, -1)
    return inner


code = outer.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names)
print([c for c in code.co_consts if not inspect.iscode(c)])
inner = outer(1, 2).__code__
print(inner.co_qualname, inner.co_freevars, inner.co_flags & inspect.CO_NESTED, inner.co_consts)
print(compile('x = y.z + f(1)', 'text', 'exec').co_names)


async def coroutine():
    pass


def generator():
    yield


async def both():
    yield

print(hex(coroutine.__code__.co_flags), hex(generator.__code__.co_flags), hex(both.__code__.co_flags))
print((lambda: 0).__code__.co_name, outer.__code__ is outer.__code__, code == inner)
