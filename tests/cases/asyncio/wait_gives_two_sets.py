import asyncio


async def sleeper(delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise ZeroDivisionError('really')
    return delay


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.create_task(sleeper(0.1), name='a')
    b = asyncio.create_task(sleeper(0.15, True), name='b')
    for options in ({}, {}, {'return_when': asyncio.FIRST_COMPLETED}):
        done, pending = await asyncio.wait([b, a], **options)
        print(names(done), names(pending), loop.time(), type(done).__name__)
    print(sorted(repr(task.exception()) for task in done))
    for options in ({'timeout': 0.11}, {'return_when': asyncio.FIRST_COMPLETED}, {'return_when': asyncio.FIRST_EXCEPTION},
                    {'timeout': 0}, {'timeout': None}, {'timeout': -1}):
        tasks = [asyncio.create_task(sleeper(delay, delay == 2), name=str(delay)) for delay in (3, 2, 1, 0.1)]
        begin = loop.time()
        done, pending = await asyncio.wait(tasks, **options)
        print(options, names(done), names(pending), round(loop.time() - begin, 3))
        await asyncio.wait(tasks)
        tasks[1].exception()


asyncio.run(main())
