import asyncio


async def work(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    if error:
        raise error
    print(name, "done")


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(work("outer", 5))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(work("failing", 1, OSError("inner")))
    except* OSError as caught:
        print(repr(caught))
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(work("failing", 1, ValueError("outer")))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(work("inner", 4))
            print("never")
    except ExceptionGroup as caught:
        print(repr(caught))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
