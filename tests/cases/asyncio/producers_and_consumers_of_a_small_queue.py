import asyncio


async def main():
    queue = asyncio.Queue(1)

    async def producer(count):
        for number in range(count):
            await queue.put(number)

    async def consumer(count):
        return [await queue.get() for _ in range(count)]

    async with asyncio.TaskGroup() as group:
        group.create_task(producer(5))
        consumed = group.create_task(consumer(5))
    print(consumed.result())
    queue = asyncio.Queue(1)
    tasks = [asyncio.create_task(queue.put(item)) for item in 'ab']
    print(await queue.get(), await queue.get())
    await asyncio.wait(tasks)
    queue, taken = asyncio.Queue(2), []

    async def drain():
        await asyncio.sleep(0)
        for _ in range(queue.qsize()):
            taken.append(queue.get_nowait())

    async with asyncio.TaskGroup() as group:
        group.create_task(drain())
        for number in range(4):
            group.create_task(queue.put(number))
    print(taken, queue.qsize())


asyncio.run(main())
