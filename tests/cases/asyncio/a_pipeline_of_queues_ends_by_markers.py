import asyncio

END = object()


async def produce(queue, count):
    for number in range(count):
        await asyncio.sleep(0.1)
        await queue.put(number)
    await queue.put(END)


async def transform(source, target, function):
    while (item := await source.get()) is not END:
        await target.put(function(item))
    await target.put(END)


async def collect(queue):
    items = []
    while (item := await queue.get()) is not END:
        items.append(item)
    return items


async def main():
    first, second, third = (asyncio.Queue(maxsize=size) for size in (1, 2, 0))
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(first, 5))
        group.create_task(transform(first, second, lambda x: x * x))
        group.create_task(transform(second, third, str))
        collected = group.create_task(collect(third))
    print(collected.result(), round(asyncio.get_running_loop().time(), 2))


asyncio.run(main())
