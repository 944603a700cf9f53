import asyncio


async def work(delay, error=None):
    await asyncio.sleep(delay)
    if error:
        raise error
    return delay


async def main():
    tasks = [asyncio.create_task(work(3)), asyncio.create_task(work(1, OSError('first'))), asyncio.create_task(work(9))]
    asyncio.get_running_loop().call_later(2, tasks[2].cancel, 'second')
    for waiting in asyncio.as_completed(tasks):
        try:
            print(await waiting)
        except OSError as error:
            print('failed', error)
        except asyncio.CancelledError as error:
            print('cancelled', error.args, asyncio.current_task().cancelling())
    async def consume():
        for waiting in asyncio.as_completed([asyncio.create_task(work(delay)) for delay in (1, 100)]):
            print(await waiting)
    consumer = asyncio.create_task(consume())
    await asyncio.sleep(5)
    consumer.cancel()
    print(await asyncio.gather(consumer, return_exceptions=True), len(asyncio.all_tasks()))


asyncio.run(main())
