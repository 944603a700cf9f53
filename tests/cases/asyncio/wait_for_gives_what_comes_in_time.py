import asyncio


async def work(delay, value=None, error=None):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print('inner cancelled')
        raise
    if error:
        raise error
    return value


async def main():
    loop = asyncio.get_running_loop()
    for timeout in None, 10:
        print(await asyncio.wait_for(work(0.2, 'done'), timeout=timeout))
        try:
            await asyncio.wait_for(work(0.2, error=ValueError('inner')), timeout=timeout)
        except ValueError as error:
            print(repr(error))
    task = asyncio.create_task(work(0.2, 'task'))
    try:
        await asyncio.wait_for(task, timeout=0.1)
    except TimeoutError as error:
        print(repr(error), task.cancelled(), loop.time())
    future = loop.create_future()
    loop.call_later(0.1, future.set_result, 'future')
    print(await asyncio.wait_for(future, 1))
    try:
        await asyncio.wait_for(loop.create_future(), 0.1)
    except asyncio.TimeoutError:
        print(loop.time())
    for wrong in (5, None):
        try:
            await asyncio.wait_for(wrong, 1)
        except TypeError as error:
            print(error)


asyncio.run(main())
