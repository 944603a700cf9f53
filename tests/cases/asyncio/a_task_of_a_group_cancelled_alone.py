import asyncio


async def child():
    await asyncio.sleep(5)


async def cancels_itself():
    async with asyncio.TaskGroup() as group:
        group.create_task(child())
        await asyncio.sleep(0)
        asyncio.current_task().cancel("self")
        await asyncio.sleep(1)


async def main():
    async with asyncio.TaskGroup() as group:
        lonely = group.create_task(child())
        other = group.create_task(child())
        await asyncio.sleep(0)
        lonely.cancel()
    print(lonely.cancelled(), other.cancelled())
    try:
        await asyncio.create_task(cancels_itself())
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
