import asyncio


async def main():
    queue, log = asyncio.Queue(maxsize=2), []

    async def putter():
        for number in range(3):
            await queue.put(number)
            log.append(number)
        return True

    task = asyncio.create_task(putter())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(log, queue.full())
    print(await queue.get())
    await asyncio.sleep(0)
    print(log, await queue.get(), await queue.get(), task.result())
    queue = asyncio.Queue(maxsize=1.3)
    queue.put_nowait(1)
    print(queue.full())
    queue.put_nowait(2)
    print(queue.full(), queue.maxsize)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(repr(error))
    negative = asyncio.Queue(-1)
    for number in range(5):
        negative.put_nowait(number)
    print(negative.full(), negative.qsize())


asyncio.run(main())
