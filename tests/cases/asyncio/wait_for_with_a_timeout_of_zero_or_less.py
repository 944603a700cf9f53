import asyncio


async def never(log):
    log.append('started')


async def main():
    loop = asyncio.get_running_loop()
    for timeout in 0, -1:
        done = loop.create_future()
        done.set_result('done')
        print(await asyncio.wait_for(done, timeout), loop.time())
        log = []
        try:
            await asyncio.wait_for(never(log), timeout)
        except TimeoutError:
            print('timeout', log)
        log = []

        async def slow():
            log.append('started')
            await asyncio.sleep(0.3)

        task = asyncio.create_task(slow())
        await asyncio.sleep(0)
        try:
            await asyncio.wait_for(task, timeout)
        except TimeoutError as error:
            print('timeout', log, task.done(), task.cancelled(), repr(error.__cause__))
        failed = loop.create_future()
        failed.set_exception(OSError('failed'))
        try:
            await asyncio.wait_for(failed, timeout)
        except OSError as error:
            print(repr(error))


asyncio.run(main())
