import asyncio


async def main():
    queue = asyncio.Queue(1)
    for _ in range(2):
        try:
            await asyncio.wait_for(queue.get(), 0.1)
        except TimeoutError:
            print(len(queue._getters))
    queue.put_nowait(1)
    putter = asyncio.create_task(queue.put(2))
    await asyncio.sleep(0)
    print(len(queue._putters))
    putter.cancel()
    await asyncio.wait([putter])
    print(len(queue._putters))
    print(await asyncio.wait_for(queue.get(), 0.1))
    try:
        async with asyncio.timeout(1):
            await queue.get()
    except TimeoutError:
        print(len(queue._getters))


asyncio.run(main())
