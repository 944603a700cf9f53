import asyncio


class Stop(Exception):
    pass


async def stop():
    raise Stop


async def work(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'stops at', asyncio.get_running_loop().time())


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work('a'))
            await asyncio.sleep(0.5)
            group.create_task(stop())
    except* Stop:
        print('left early')
    result = []
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work('c'))]
        await asyncio.sleep(1)
        tasks[0].cancel()
    print('a cancelled child is no error')


asyncio.run(main())
