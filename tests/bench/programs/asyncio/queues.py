# Ten producers and ten consumers at one queue of ten places.
import asyncio


async def produce(queue, count):
    for n in range(count):
        await queue.put(n)


async def consume(queue, sums):
    while True:
        sums.append(await queue.get())
        queue.task_done()


async def main():
    queue, sums = asyncio.Queue(10), []
    consumers = [asyncio.create_task(consume(queue, sums)) for _ in range(10)]
    await asyncio.gather(*[produce(queue, 8_000) for _ in range(10)])
    await queue.join()
    for task in consumers:
        task.cancel()
    print(len(sums), sum(sums))


asyncio.run(main())
