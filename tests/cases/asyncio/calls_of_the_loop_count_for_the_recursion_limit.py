import asyncio


def deep(n=1):
    try:
        return deep(n + 1)
    except RecursionError:
        return n


async def deep_await(n=1):
    try:
        return await deep_await(n + 1)
    except RecursionError:
        return n


async def inner():
    return deep()


async def waits(tasks, i):
    await tasks[i]


async def gathers(tasks, i):
    await asyncio.gather(tasks[i], asyncio.sleep(100))


async def cancels(*kinds):
    tasks = []
    for i, kind in enumerate(kinds):
        tasks.append(asyncio.create_task(kind(tasks, (i + 1) % len(kinds))))
    await asyncio.sleep(1)
    try:
        tasks[0].cancel()
    except RecursionError:
        print([kind.__name__ for kind in kinds], [task.cancelling() for task in tasks])
    return tasks


async def main():
    print('step', deep(), await deep_await(), await inner())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print('callback', deep()))
    await asyncio.sleep(0.1)
    print('wakeup', deep())
    print(await asyncio.gather(inner(), inner()))
    kept = [await cancels(gathers), await cancels(waits, waits), await cancels(gathers, waits)]
    loop.stop()
    return kept


print('module', deep())
loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: None)
loop.run_until_complete(inner())
try:
    loop.run_until_complete(main())
except RuntimeError as error:
    print(error)
