import asyncio


async def forever():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print('released')


async def beats():
    while True:
        await asyncio.sleep(1)
        print('beat', asyncio.get_running_loop().time())


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(forever()), group.create_task(beats())]
        await asyncio.sleep(2.5)
        for task in tasks:
            task.cancel()
    print([task.cancelled() for task in tasks])
    try:
        async with asyncio.timeout(3):
            await asyncio.Event().wait()
    except TimeoutError:
        print('no event until', asyncio.get_running_loop().time())


asyncio.run(main())
