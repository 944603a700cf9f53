import asyncio


async def work(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError as cancelled:
        print(name, "cancelled", cancelled.args, asyncio.current_task().cancelling())
        raise
    if error:
        raise error
    print(name, "done")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("one", 1, ValueError(1)))
            group.create_task(work("two", 2))
            await asyncio.sleep(10)
            print("never")
    except* ValueError as caught:
        print(repr(caught), caught.exceptions, caught.__cause__, repr(caught.__context__))
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("three", 1, TypeError(1)))
            group.create_task(work("four", 1, OSError(2)))
    except ExceptionGroup as caught:
        print(repr(caught))


asyncio.run(main())
