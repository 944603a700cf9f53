import asyncio
import types


@types.coroutine
def generator_based():
    value = yield from asyncio.sleep(0.1, 'slept')
    return value


@types.coroutine
def returns_awaitable():
    return native()


@types.coroutine
def bare():
    yield
    return 'after one turn'


async def native():
    await asyncio.sleep(0)
    return 'native'


async def main():
    for make in generator_based, returns_awaitable, bare, native:
        coro = make()
        print(make.__name__, type(coro).__name__, asyncio.iscoroutine(coro), asyncio.iscoroutinefunction(make), await coro)
    print(await asyncio.create_task(generator_based()), await asyncio.gather(bare(), native()))
    task = asyncio.create_task(bare(), name='bare')
    print(task)
    await task
    print(task)


asyncio.run(main())
