import asyncio


async def work(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "done")
    finally:
        print(name, "ends")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("x", 3))
            await asyncio.sleep(0.5)
            raise KeyError("body")
    except* KeyError as caught:
        print(repr(caught), caught.__cause__)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("y", 3))
            await asyncio.sleep(1)
            raise asyncio.CancelledError("by hand")
    except asyncio.CancelledError as cancelled:
        print(repr(cancelled), asyncio.current_task().cancelling())


asyncio.run(main())
