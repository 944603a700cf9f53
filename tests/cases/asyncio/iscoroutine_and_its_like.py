import asyncio
import functools
import types


async def coroutine_function():
    pass


def plain():
    pass


def generator():
    yield


@types.coroutine
def marked():
    yield


async def async_generator():
    yield


class Awaitable:
    async def method(self):
        pass

    def __await__(self):
        yield


coro = coroutine_function()
for thing in (coroutine_function, plain, generator, marked, async_generator, Awaitable().method,
              functools.partial(coroutine_function), asyncio.sleep, asyncio.wait_for, asyncio.gather, print):
    print(asyncio.iscoroutinefunction(thing), asyncio.iscoroutine(thing))
for thing in (coro, generator(), marked(), async_generator(), Awaitable(), 1):
    print(asyncio.iscoroutine(thing), asyncio.isfuture(thing))
coro.close()
loop = asyncio.new_event_loop()
print(asyncio.isfuture(loop.create_future()), asyncio.isfuture(asyncio.Future))
loop.close()
