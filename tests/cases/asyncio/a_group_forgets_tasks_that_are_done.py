import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        for count in range(10):
            await asyncio.sleep(0.1)
            group.create_task(asyncio.sleep(0.3))
            if count == 5:
                print(len(group._tasks) < 5)
        print(repr(group))
        await asyncio.sleep(1.35)
        print(len(group._tasks), repr(group))
    print(repr(group))


asyncio.run(main())
