import asyncio


async def producer(queue):
    for i in range(20):
        await queue.put(i)
        await asyncio.sleep(0.1)


async def consumer(queue):
    while True:
        await queue.get()
        await asyncio.sleep(1)


async def main():
    queue = asyncio.Queue()
    consuming = asyncio.create_task(consumer(queue))
    await producer(queue)
    print('left over:', queue.qsize())
    consuming.cancel()


asyncio.run(main())
