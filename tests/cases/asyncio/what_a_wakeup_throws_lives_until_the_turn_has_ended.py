import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')


async def begun(wait):
    g = numbers()
    async for n in g:
        try:
            await wait
        except asyncio.CancelledError:
            print('cancelled')
        return n


async def asked():
    """Asked before it begins to wait: what is thrown goes before the task is done."""
    asyncio.current_task().cancel()
    await begun(asyncio.sleep(0))


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(begun(future))
    task.add_done_callback(lambda task: print('done', task.result()))
    await asyncio.sleep(0)
    future.cancel()
    await task
    await asyncio.sleep(1)
    task = asyncio.create_task(asked())
    task.add_done_callback(lambda task: print('done', task.result()))
    await task
    await asyncio.sleep(1)


asyncio.run(main())
