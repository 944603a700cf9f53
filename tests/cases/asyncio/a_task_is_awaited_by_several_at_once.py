import asyncio


async def work(error=None):
    await asyncio.sleep(1)
    if error:
        raise error
    return object()


async def waits(name, task, log):
    try:
        log.append((name, await task))
    except (ValueError, asyncio.CancelledError) as error:
        log.append((name, repr(error)))


async def main():
    log = []
    task = asyncio.create_task(work())
    await asyncio.gather(*(waits(name, task, log) for name in 'abc'))
    print([name for name, _ in log], len({id(result) for _, result in log}))
    log.clear()
    task = asyncio.create_task(work(ValueError('shared')))
    await asyncio.gather(*(waits(name, task, log) for name in 'abc'))
    print(log)
    log.clear()
    task = asyncio.create_task(work())
    waiters = [asyncio.create_task(waits(name, task, log)) for name in 'abc']
    await asyncio.sleep(0.5)
    waiters[1].cancel('by b')
    await asyncio.gather(*waiters, return_exceptions=True)
    print(log, task.cancelled())


asyncio.run(main())
