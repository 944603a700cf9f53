import asyncio


async def child(number, cleanup=0, fails=False):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child", number, "cancelled")
        if cleanup:
            await asyncio.sleep(cleanup)
        if fails:
            raise ValueError(number)
        raise


async def runner(**options):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child(1, **options))
    except BaseException as error:
        print("runner", repr(error), asyncio.current_task().cancelling())
        raise


async def main():
    task = asyncio.create_task(runner())
    await asyncio.sleep(1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main", repr(error))
    task = asyncio.create_task(runner(cleanup=2))
    await asyncio.sleep(1)
    task.cancel("one")
    await asyncio.sleep(1)
    task.cancel("two")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main", repr(error), task.cancelling())
    task = asyncio.create_task(runner(cleanup=2, fails=True))
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except BaseException as error:
        print("main", repr(error), task.cancelling())


asyncio.run(main())
