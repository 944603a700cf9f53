import asyncio


async def inner(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        log.append(error.args)
        await asyncio.sleep(0.5)
        raise


async def main():
    loop = asyncio.get_running_loop()
    for timeout in 5, None:
        log = []
        task = asyncio.create_task(asyncio.wait_for(inner(log), timeout))
        await asyncio.sleep(0.1)
        begin = loop.time()
        task.cancel('outer')
        print(await asyncio.gather(task, return_exceptions=True), log, round(loop.time() - begin, 3))
    child = asyncio.create_task(inner(log := []))
    waiting = asyncio.create_task(asyncio.wait_for(child, 5))
    await asyncio.sleep(0.1)
    child.cancel('the child alone')
    print(await asyncio.gather(waiting, return_exceptions=True), waiting.cancelled(), waiting.cancelling())

    async def cancels_itself():
        asyncio.current_task().cancel()
        return 'value'

    try:
        print(await asyncio.wait_for(cancels_itself(), 1))
    except asyncio.CancelledError:
        print('cancelled', asyncio.current_task().cancelling())
    waiting = asyncio.create_task(asyncio.wait_for(inner(log := []), 5))
    await asyncio.sleep(0)
    waiting.cancel('before it began')
    print(await asyncio.gather(waiting, return_exceptions=True), log)


asyncio.run(main())
