import asyncio


async def breaks():
    try:
        await asyncio.sleep(10)
    finally:
        1 / 0


async def crash(delay):
    await asyncio.sleep(delay)
    raise ValueError(delay)


async def cancelled_nested(with_sibling):
    async with asyncio.TaskGroup() as outer:
        if with_sibling:
            outer.create_task(asyncio.sleep(10))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(breaks())
            await asyncio.sleep(10)


async def crashing(first, second):
    async with asyncio.TaskGroup() as outer:
        outer.create_task(crash(first))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(crash(second))


async def main():
    for coro, cancel in ((cancelled_nested(False), True), (cancelled_nested(True), True), (crashing(0.1, 10), False),
                         (crashing(10, 0.1), False), (crashing(0.1, 0.1), False)):
        task = asyncio.create_task(coro)
        await asyncio.sleep(0.05)
        if cancel:
            task.cancel()
        try:
            await task
        except BaseException as error:
            print(repr(error), task.cancelling())


asyncio.run(main())
