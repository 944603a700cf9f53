import asyncio

tasks = set()


async def background(n):
    await asyncio.sleep(n)
    print('done in the background', n)


async def main():
    task = asyncio.create_task(background(1))
    another = asyncio.create_task(background(1.5))
    tasks.add(another)
    another.add_done_callback(tasks.discard)
    del another
    await asyncio.gather(background(0.5), background(0.2))
    await asyncio.wait_for(background(0.1), 1)
    async with asyncio.TaskGroup() as group:
        group.create_task(background(0.3))
    await asyncio.sleep(2)
    print(task.done())


asyncio.run(main())
