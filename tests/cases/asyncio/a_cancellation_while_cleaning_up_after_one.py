import asyncio


async def work(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as first:
        log.append(('first', first.args))
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as second:
            log.append(('second', second.args, second.__context__ is first))
            await asyncio.sleep(1)
            log.append('cleaned up')
            raise


async def main():
    log = []
    task = asyncio.create_task(work(log))
    await asyncio.sleep(1)
    for message in 'one', 'two':
        print(task.cancel(message), task.cancelling())
        await asyncio.sleep(0.1)
    print(await asyncio.gather(task, return_exceptions=True), task.cancelled())
    print(log)


asyncio.run(main())
