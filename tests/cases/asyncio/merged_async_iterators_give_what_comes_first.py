import asyncio


async def every(interval, name, count):
    for number in range(count):
        await asyncio.sleep(interval)
        yield f'{name}{number}'


async def merge(*generators):
    async def next_of(generator):
        return generator, await anext(generator, None)

    tasks = [asyncio.create_task(next_of(generator)) for generator in generators]
    while tasks:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in sorted(done, key=tasks.index):
            place = tasks.index(task)
            generator, item = task.result()
            if item is None:
                tasks.remove(task)
                continue
            tasks[place] = asyncio.create_task(next_of(generator))
            yield item


async def main():
    async for item in merge(every(1, 'a', 3), every(1.5, 'b', 2), every(0.4, 'c', 1)):
        print(asyncio.get_running_loop().time(), item)


asyncio.run(main())
