import asyncio


async def outside(log):
    try:
        async with asyncio.timeout(0.1) as cm:
            log.append('entered')
            await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        log.append((error.args, cm.expired()))
        raise


async def outer_task_goes_on():
    loop = asyncio.get_running_loop()

    async def outer():
        try:
            async with asyncio.timeout(0.001):
                await asyncio.sleep(1)
        except TimeoutError:
            return 'timed out', asyncio.current_task().cancelling()

    task = asyncio.create_task(outer())
    print(await task, task.cancelled())


async def both():
    try:
        async with asyncio.timeout(1) as cm:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                # Both: its own deadline, and another request that comes before it is left.
                asyncio.current_task().cancel('another')
                raise
    except asyncio.CancelledError as error:
        print('cancelled', error.args, cm.expired(), asyncio.current_task().cancelling())
        raise


async def main():
    log = []
    task = asyncio.create_task(outside(log))
    await asyncio.sleep(0.05)
    task.cancel('why')
    print(await asyncio.gather(task, return_exceptions=True), log)
    await outer_task_goes_on()
    print(await asyncio.gather(asyncio.create_task(both()), return_exceptions=True))


asyncio.run(main())
