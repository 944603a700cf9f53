import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    return delay


async def runner(wait):
    tasks.clear()
    async with asyncio.TaskGroup() as group:
        tasks.extend(group.create_task(work(delay)) for delay in (1,))
        if wait:
            await asyncio.sleep(0.1)
        1 / 0


async def main():
    for wait in True, False:
        try:
            await runner(wait)
        except ExceptionGroup as error:
            print(repr(error), [task.cancelled() for task in tasks])


tasks = []
asyncio.run(main())
