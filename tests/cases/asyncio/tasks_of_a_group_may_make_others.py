import asyncio


async def root(group):
    await asyncio.sleep(0.1)
    for delay in 0.1, 0.2:
        group.create_task(leaf(delay))


async def leaf(delay):
    await asyncio.sleep(delay)
    print('leaf', delay)


heads = 0


async def hydra(group):
    global heads
    heads += 1
    await asyncio.sleep(0.01)
    group.create_task(hydra(group))


async def hercules():
    while heads < 10:
        await asyncio.sleep(0.015)
    1 / 0


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(root(group))
    print(round(asyncio.get_running_loop().time(), 3))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(hydra(group))
            group.create_task(hercules())
    except* ZeroDivisionError as caught:
        print(len(caught.exceptions), heads)


asyncio.run(main())
