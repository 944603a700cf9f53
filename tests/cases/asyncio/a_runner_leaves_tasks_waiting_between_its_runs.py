import asyncio


async def background():
    for number in range(10):
        print('tick', number, asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def start():
    tasks.append(asyncio.create_task(background(), name='ticker'))
    await asyncio.sleep(1.5)


async def wait(delay):
    await asyncio.sleep(delay)
    return len(asyncio.all_tasks())


tasks = []
with asyncio.Runner() as runner:
    runner.run(start())
    print('between', tasks[0].done())
    print(runner.run(wait(2)))
print(tasks[0].cancelled())
