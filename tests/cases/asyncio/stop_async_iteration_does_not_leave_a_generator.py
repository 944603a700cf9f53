import asyncio


async def stops():
    yield 1
    raise StopAsyncIteration('from inside')


async def stops_sync():
    yield 1
    raise StopIteration('from inside')


async def exhausted():
    empty = aiter(stops())
    await anext(empty)
    yield await anext(empty)


async def main():
    for function in stops, stops_sync, exhausted:
        try:
            async for item in function():
                print(item)
        except RuntimeError as error:
            print(function.__name__, error, type(error.__cause__).__name__)

    async def raises_stop():
        raise StopAsyncIteration('plain coroutines may')

    try:
        await raises_stop()
    except StopAsyncIteration as error:
        print(repr(error))


asyncio.run(main())
