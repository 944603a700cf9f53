import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("broken")


async def work():
    await asyncio.sleep(2)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            group.create_task(work())
    except* ValueError as errors:
        print(len(errors.exceptions), "failed")


asyncio.run(main())
