import asyncio


async def producer(queue):
    for i in range(4):
        await queue.put(i)
        print('put', i, asyncio.get_running_loop().time(), queue)


async def consumer(queue):
    while True:
        await asyncio.sleep(1)
        item = await queue.get()
        print('got', item)
        queue.task_done()


def text(queue):
    return f'{type(queue).__name__} of {queue.qsize()}'


asyncio.Queue.__str__ = text


async def main():
    queue = asyncio.Queue(maxsize=2)
    c = asyncio.create_task(consumer(queue))
    await producer(queue)
    await queue.join()
    c.cancel()
    print(queue.empty(), queue.full(), queue.maxsize)
    for action, wrong in ((queue.get_nowait, asyncio.QueueEmpty), (queue.task_done, ValueError)):
        try:
            action()
        except wrong as error:
            print(type(error).__name__, error)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull:
        print('full', queue.full())


asyncio.run(main())
