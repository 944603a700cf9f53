import asyncio
import types


@types.coroutine
def give(what):
    try:
        yield what
    except RuntimeError as error:
        return type(error).__name__, str(error)[:30]


async def main():
    print(await give('text'))
    print(await give(5))
    print(await asyncio.create_task(give([1])))
    print(await give(None))
    future = asyncio.get_running_loop().create_future()
    print((await give(future))[1])


asyncio.run(main())
