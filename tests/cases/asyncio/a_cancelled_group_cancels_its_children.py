import asyncio


async def child(log, how):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        log.append('child')
        if how == 'fails':
            1 / 0
        raise


async def runner(log, how, body):
    async with asyncio.TaskGroup() as group:
        group.create_task(child(log, how))
        if body:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                log.append('body')
                raise


async def main():
    for how in 'ends', 'fails':
        for body in False, True:
            log = []
            task = asyncio.create_task(runner(log, how, body))
            await asyncio.sleep(0.1)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as error:
                print('cancelled', error.args, log, task.cancelled())
            except ExceptionGroup as error:
                print(repr(error), log, task.cancelled(), task.cancelling())


asyncio.run(main())
