import asyncio
import collections.abc
import types


class Fake:
    def send(self, value):
        pass

    def throw(self, *args):
        pass

    def close(self):
        pass

    def __await__(self):
        yield


class Half:
    def send(self, value):
        pass


def generator():
    yield


@types.coroutine
def typed():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


class Registered:
    pass


collections.abc.Coroutine.register(Registered)
coro = coroutine()
agen = async_generator()
for thing in (Fake(), Half(), generator(), typed(), coro, agen, agen.asend(None), coro.__await__(), Registered(), 1, coroutine):
    print(type(thing).__name__, asyncio.iscoroutine(thing), asyncio.iscoroutine(thing))
coro.close()
