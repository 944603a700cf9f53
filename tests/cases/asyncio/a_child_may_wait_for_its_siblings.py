import asyncio


async def one(event):
    await asyncio.sleep(1)
    event.set()
    return 1


async def two(event, first):
    await event.wait()
    return 1 + await first


async def main():
    event = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        first = group.create_task(one(event), name='one')
        second = group.create_task(two(event, first), name='two')
        print(group._tasks == {first, second})
    print(second.result(), [task.get_name() for task in (first, second)])
    try:
        async with asyncio.TaskGroup() as group:
            first = group.create_task(asyncio.sleep(5))
            second = group.create_task(two(event, first))
            await asyncio.sleep(0.1)
            first.cancel('only the first')
    finally:
        print(first.cancelled(), second.cancelled())


asyncio.run(main())
