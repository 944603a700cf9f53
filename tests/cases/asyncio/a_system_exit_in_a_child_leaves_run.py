import asyncio


async def leaves():
    await asyncio.sleep(1)
    raise SystemExit(3)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(leaves())
        try:
            await asyncio.sleep(10)
        finally:
            print('the body ends')


asyncio.run(main())
