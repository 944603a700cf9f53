# What await and async for say of objects that do not keep to the protocol.
import asyncio


class Awaitable:
    def __init__(self, gives):
        self.gives = gives

    def __await__(self):
        return self.gives() if callable(self.gives) else self.gives


class Source:
    def __init__(self, item):
        self.item, self.left = item, 2

    def __aiter__(self):
        return self

    def __anext__(self):
        self.left -= 1
        if self.left < 0:
            raise StopAsyncIteration
        return self.item() if callable(self.item) else self.item


class NoAsyncIterator:
    def __aiter__(self):
        return []


def steps():
    yield from asyncio.sleep(0, 'slept').__await__()
    return 'from a generator'


async def coroutine():
    return 'from a coroutine'


def fails():
    raise ZeroDivisionError('in __await__')


async def told(what):
    try:
        return await what
    except Exception as error:
        return repr(error), repr(error.__cause__)


async def gone_through(source):
    return [item async for item in source]


async def main():
    lost = coroutine()
    for gives in steps, 5, [1], lambda: None, lambda: lost, fails:
        print('await', await told(Awaitable(gives)))
    lost.close()
    for item in coroutine, 5, (), lambda: Awaitable(steps), lambda: Awaitable(7), lambda: Awaitable(fails):
        print('async for', await told(gone_through(Source(item))))
    print('async for', await told(gone_through(NoAsyncIterator())))
    source = Source(coroutine)
    print('anext', [await told(anext(source)), await told(anext(source, 'end'))])
    done = asyncio.get_running_loop().create_future()
    done.set_result('a future')
    print(await told(gone_through(Source(done))))


asyncio.run(main())
