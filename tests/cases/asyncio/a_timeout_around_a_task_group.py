import asyncio


async def slow():
    try:
        await asyncio.sleep(5)
    finally:
        print("slow ends", asyncio.current_task().cancelling())


async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as group:
                group.create_task(slow())
    except TimeoutError as error:
        print(repr(error), error.__cause__, repr(error.__context__))
    print(asyncio.current_task().cancelling())
    async with asyncio.TaskGroup() as group:
        group.create_task(limited(group))
        group.create_task(slow())


async def limited(group):
    async with asyncio.timeout(1):
        await asyncio.sleep(3)


asyncio.run(main())
