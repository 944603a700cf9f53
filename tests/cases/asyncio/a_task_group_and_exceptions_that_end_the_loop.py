import asyncio


async def other():
    try:
        await asyncio.sleep(5)
    finally:
        print("other ends")


async def two():
    async with asyncio.TaskGroup() as group:
        group.create_task(other())
        await asyncio.sleep(1)
        raise SystemExit(4)


try:
    asyncio.run(two())
except SystemExit as error:
    print(repr(error))
