import asyncio


async def crash_soon():
    await asyncio.sleep(0.3)
    1 / 0


async def runner():
    async with asyncio.TaskGroup() as group:
        group.create_task(crash_soon())
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            log.append(error.args)
            try:
                await asyncio.sleep(0.5)
            except asyncio.CancelledError as error:
                log.append(error.args)
                raise
            raise


async def outer():
    await asyncio.create_task(runner())


async def main():
    for coro in runner(), outer():
        log.clear()
        task = asyncio.create_task(coro)
        await asyncio.sleep(0.1)
        print(task.cancel('from outside'))
        try:
            await task
        except BaseException as error:
            print(repr(error), log, task.cancelled(), task.cancelling(), asyncio.get_running_loop().time())


log = []
asyncio.run(main())
