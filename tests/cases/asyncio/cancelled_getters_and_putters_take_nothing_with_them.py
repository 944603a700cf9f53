import asyncio


async def main():
    queue = asyncio.Queue()
    getters = [asyncio.create_task(queue.get()) for _ in range(2)]
    await asyncio.sleep(0)
    getters[0].cancel()
    await asyncio.sleep(0)
    await queue.put('a')
    print(getters[0].cancelled(), await getters[1])
    reader = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait(1)
    queue.put_nowait(2)
    reader.cancel()
    try:
        await reader
    except asyncio.CancelledError:
        print('again', await queue.get(), queue.qsize())
    queue.get_nowait()
    readers = [asyncio.create_task(queue.get()) for _ in range(3)]
    await asyncio.sleep(0)
    queue.put_nowait(1)
    queue.put_nowait(2)
    readers[0].cancel()
    print(await asyncio.gather(*readers, return_exceptions=True))
    queue = asyncio.Queue(1)
    queue.put_nowait(1)
    writer = asyncio.create_task(queue.put(2))
    await asyncio.sleep(0)
    print(queue.get_nowait())
    writer.cancel()
    try:
        await writer
    except asyncio.CancelledError:
        print(queue.qsize(), len(queue._putters))
    putters = [asyncio.create_task(queue.put(item)) for item in 'abX']
    await asyncio.sleep(0)
    print([putter.done() for putter in putters])
    putters[2].cancel()
    await asyncio.sleep(0)
    print(queue.get_nowait())
    await asyncio.sleep(0)
    print(queue.get_nowait(), queue.empty(), [putter.cancelled() for putter in putters])


asyncio.run(main())
