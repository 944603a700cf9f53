import asyncio


async def numbers():
    print("inside:", agen.ag_running)
    await asyncio.sleep(1)
    yield 1
    await asyncio.sleep(1)


async def look():
    global agen
    agen = numbers()
    print("new:", agen.ag_running)
    task = asyncio.create_task(agen.__anext__())
    await asyncio.sleep(0)
    print("waiting:", agen.ag_running, agen.ag_await is None)
    print("first:", await task, agen.ag_running)
    task = asyncio.create_task(agen.__anext__())
    await asyncio.sleep(0)
    print("waiting again:", agen.ag_running)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled:", agen.ag_running, agen.ag_frame)


async def loops():
    async def ticks():
        for i in range(2):
            await asyncio.sleep(1)
            yield i

    ticking = ticks()

    async def reader():
        async for _ in ticking:
            print("between:", ticking.ag_running)
            await asyncio.sleep(1)

    task = asyncio.create_task(reader())
    for _ in range(5):
        await asyncio.sleep(0.5)
        print("seen:", ticking.ag_running)
    await task
    print("ended:", ticking.ag_running)


asyncio.run(look())
asyncio.run(loops())
