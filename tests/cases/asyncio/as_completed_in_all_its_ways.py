import asyncio


async def value(delay, x):
    await asyncio.sleep(delay)
    return x


async def main():
    loop = asyncio.get_running_loop()
    for waiting in asyncio.as_completed([loop.create_task(value(*pair)) for pair in ((0.1, 'b'), (0.15, 'c'), (0.1, 'a'))]):
        print(type(waiting).__name__, await waiting, loop.time())
    tasks = [loop.create_task(value(0.1, 'a')), loop.create_task(value(0.15, 'b'))]
    for waiting in asyncio.as_completed(tasks, timeout=0.12):
        try:
            print(await waiting)
        except asyncio.TimeoutError as error:
            print('timeout', error.args, round(loop.time(), 3))
    for waiting in asyncio.as_completed([value(0.01, 'only')], timeout=1):
        print(await waiting)
    waiting = list(asyncio.as_completed([loop.create_task(value(0.05, 'x')), loop.create_task(value(0.10, 'y'))]))
    print(len(waiting), await waiting[1], await waiting[0])
    waiting = [asyncio.ensure_future(one) for one in asyncio.as_completed([loop.create_task(value(0.05, 'x')), loop.create_task(value(0.05, 'y'))])]
    done, _ = await asyncio.wait(waiting)
    print(sorted(task.result() for task in done))
    task = loop.create_task(value(0, 'ham'))
    print([await one for one in asyncio.as_completed([task, task, loop.create_task(value(0.1, 'spam'))])])
    print(list(asyncio.as_completed([])))


asyncio.run(main())
