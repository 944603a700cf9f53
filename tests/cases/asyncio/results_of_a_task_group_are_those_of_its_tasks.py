import asyncio


async def work(delay, value):
    await asyncio.sleep(delay)
    return value


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(work(0.1, 42))
        second = group.create_task(work(0.2, 11))
    print(first.result(), second.result())
    async with asyncio.TaskGroup() as group:
        first = group.create_task(work(0.1, 42))
        await asyncio.sleep(0.15)
        second = group.create_task(work(0.2, 11))
    print(first.result(), second.result(), asyncio.get_running_loop().time())
    async with asyncio.TaskGroup() as group:
        first = group.create_task(work(1, 42))
        await asyncio.sleep(0.15)
        first.cancel()
        second = group.create_task(work(0.2, 11))
    print(first.cancelled(), second.result())


asyncio.run(main())
