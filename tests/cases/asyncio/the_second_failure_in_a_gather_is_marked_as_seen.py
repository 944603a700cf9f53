import asyncio


async def inner(future):
    await future
    raise RuntimeError('should not be told of')


async def main():
    loop = asyncio.get_running_loop()
    a, b = loop.create_future(), loop.create_future()

    async def outer():
        await asyncio.gather(inner(a), inner(b))

    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    a.set_result(None)
    await asyncio.sleep(0)
    b.set_result(None)
    await asyncio.sleep(0.1)
    print(repr(task.exception()))


asyncio.run(main())
