import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(10) as cm:
        for n in range(3):
            cm.reschedule(loop.time() + 5)
            print([timer.cancelled() for timer in loop._scheduled].count(False))
            await asyncio.sleep(1)
    print([timer.cancelled() for timer in loop._scheduled].count(False))

    async def watchdog(interval, events):
        try:
            async with asyncio.timeout(interval) as cm:
                for delay in events:
                    await asyncio.sleep(delay)
                    print('alive at', loop.time())
                    cm.reschedule(loop.time() + interval)
        except TimeoutError:
            print('silent since', cm.when() - interval)

    await watchdog(2, [1, 1.5, 1, 3, 1])


asyncio.run(main())
