import asyncio


async def main():
    for cls in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = cls()
        print(queue.empty(), queue.full(), queue.maxsize, queue.qsize())
        for item in (1, 3, 2):
            await queue.put(item)
        print(queue.empty(), queue.qsize(), [await queue.get() for _ in range(3)], queue.empty())
        try:
            queue.get_nowait()
        except asyncio.QueueEmpty as error:
            print(repr(error))
    queue = asyncio.PriorityQueue()
    for item in ((2, 'b'), (1, 'z'), (2, 'a')):
        queue.put_nowait(item)
    print([queue.get_nowait() for _ in range(3)])
    queue.put_nowait((1, {}))
    try:
        queue.put_nowait((1, {}))
    except TypeError as error:
        print(error, queue.qsize())


asyncio.run(main())
