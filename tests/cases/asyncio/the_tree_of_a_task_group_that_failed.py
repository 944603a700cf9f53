import asyncio


async def divide(number, by):
    await asyncio.sleep(number)
    return number / by


async def fails_while_it_is_cancelled():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("cleanup failed")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(divide(1, 0))
        group.create_task(fails_while_it_is_cancelled())


asyncio.run(main())
