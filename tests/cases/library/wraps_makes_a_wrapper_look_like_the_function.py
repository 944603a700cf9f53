import asyncio
import functools


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        """Calls and tells."""
        print("calls", function.__name__)
        return await function(*args, **kwargs)

    return wrapper


@logged
async def add(a: int, b: int = 2) -> int:
    """Adds."""
    return a + b


add.tag = 1


def plain(function):
    def wrapper():
        return function()

    return functools.update_wrapper(wrapper, function)


print(add.__name__, add.__qualname__, add.__doc__, add.__module__, add.__annotations__)
print(asyncio.run(add(1)), asyncio.run(add.__wrapped__(1, b=5)))
again = plain(add)
print(again.tag, again.__name__, again.__wrapped__ is add)
named = functools.wraps(add, assigned=("__name__",), updated=())(lambda: 3)
print(named.__name__, named.__doc__, named())
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
try:
    functools.wraps()
except TypeError as error:
    print(error)
