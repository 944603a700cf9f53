import asyncio
import functools
import inspect
import types


def plain():
    pass


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


@types.coroutine
def typed():
    yield


@types.coroutine
def returns():
    return coroutine()


class Methods:
    async def method(self):
        pass

    @classmethod
    async def of_class(cls):
        pass

    @staticmethod
    async def static():
        pass

    async def __call__(self):
        pass


for function in (plain, generator, coroutine, async_generator, typed, returns, Methods.method, Methods().method,
                 Methods.of_class, Methods.static, Methods(), functools.partial(coroutine),
                 functools.partial(functools.partial(Methods().method)), lambda: coroutine(), asyncio.sleep, asyncio.wait,
                 asyncio.wait_for, asyncio.gather, asyncio.Queue().get, asyncio.Lock().acquire, asyncio.Event().wait, asyncio.to_thread,
                 asyncio.run, asyncio.shield, asyncio.open_connection, print, 5):
    name = getattr(function, '__qualname__', type(function).__name__)
    print(name, asyncio.iscoroutinefunction(function), inspect.iscoroutinefunction(function))
