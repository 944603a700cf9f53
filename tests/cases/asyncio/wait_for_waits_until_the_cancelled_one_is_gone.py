import asyncio


async def stubborn(log, cleanup, result=None, error=None):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append('cancelled')
        await asyncio.sleep(cleanup)
        log.append('cleaned up')
        if error:
            raise error
        if result:
            return result
        raise


async def main():
    loop = asyncio.get_running_loop()
    for options in ({}, {'result': 'late'}, {'error': ZeroDivisionError('in cleanup')}):
        for timeout in 0.1, 0:
            log, begin = [], loop.time()
            task = asyncio.create_task(stubborn(log, 0.2, **options))
            await asyncio.sleep(0)
            try:
                print(await asyncio.wait_for(task, timeout), end=' ')
            except (TimeoutError, ZeroDivisionError) as error:
                print(repr(error), end=' ')
            print(options, timeout, log, round(loop.time() - begin, 3))


asyncio.run(main())
