import asyncio


async def fail(error):
    raise error


async def inner_fails(forever):
    inner = asyncio.gather(fail(ValueError('inner')), asyncio.sleep(5))
    await asyncio.gather(inner, forever, return_exceptions=True)


async def future_fails(forever):
    failed = asyncio.get_running_loop().create_future()
    failed.set_exception(KeyError('future'))
    await asyncio.gather(failed, forever, return_exceptions=True)


async def task_fails(forever):
    await asyncio.gather(fail(OSError('task')), forever, return_exceptions=True)


async def main():
    for coroutine in inner_fails, future_fails, task_fails:
        forever = asyncio.get_running_loop().create_future()
        task = asyncio.create_task(coroutine(forever))
        await asyncio.sleep(1)
        print(coroutine.__name__, task.cancel())
        try:
            await task
        except asyncio.CancelledError:
            print('cancelled')
        del task, forever
    await asyncio.sleep(5)


asyncio.run(main())
