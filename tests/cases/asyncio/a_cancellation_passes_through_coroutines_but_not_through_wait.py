import asyncio


async def main():
    loop = asyncio.get_running_loop()
    waiter, log = loop.create_future(), []

    async def inner():
        try:
            await waiter
        except asyncio.CancelledError:
            log.append('inner cancelled')
            raise
        log.append('inner done')

    async def direct():
        try:
            await inner()
        except asyncio.CancelledError:
            log.append('outer caught')

    async def by_wait():
        await asyncio.wait([asyncio.create_task(inner())])
        log.append('never')

    task = asyncio.create_task(direct())
    await asyncio.sleep(0)
    task.cancel()
    await task
    print(log, waiter.cancelled())
    waiter, log = loop.create_future(), []
    task = asyncio.create_task(by_wait())
    await asyncio.sleep(0.1)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), log, waiter.cancelled())
    waiter.set_result(None)
    await asyncio.sleep(0)
    print(log)


asyncio.run(main())
