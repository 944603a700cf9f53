import asyncio


async def answer(name, delay, fails=False):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    if fails:
        raise OSError(name)
    return name


async def race(*coros):
    tasks = [asyncio.create_task(coro) for coro in coros]
    try:
        errors, pending = [], set(tasks)
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task.exception() is None:
                    return task.result()
                errors.append(task.exception())
        raise ExceptionGroup('nobody answered', errors)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    print(await race(answer('slow', 3), answer('fast', 1)))
    print(await race(answer('fails', 1, True), answer('second', 2)))
    try:
        await race(answer('a', 1, True), answer('b', 2, True))
    except* OSError as caught:
        print(caught.exceptions)
    racing = asyncio.create_task(race(answer('x', 5), answer('y', 6)))
    await asyncio.sleep(1)
    racing.cancel()
    print(await asyncio.gather(racing, return_exceptions=True))


asyncio.run(main())
