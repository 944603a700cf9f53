import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(asyncio.wait_for(future, timeout=0.2))
    loop.call_later(0.1, future.set_result, 'ok')
    print(await task)
    for order in 'result first', 'timeout first':
        future = loop.create_future()
        if order == 'result first':
            loop.call_later(0.1, future.set_result, 'ok')
            task = asyncio.create_task(asyncio.wait_for(future, timeout=0.1))
        else:
            task = asyncio.create_task(asyncio.wait_for(future, timeout=0.1))
            await asyncio.sleep(0)
            loop.call_at(loop.time() + 0.1, lambda: future.done() or future.set_result('ok'))
        try:
            print(order, await task)
        except TimeoutError:
            print(order, 'timeout')


async def race():
    loop = asyncio.get_running_loop()

    async def inner():
        await asyncio.sleep(1)
        return 'inner'

    task = asyncio.create_task(asyncio.wait_for(inner(), 10))
    loop.call_later(1, task.cancel)
    await asyncio.sleep(0)
    try:
        print(await task)
    except asyncio.CancelledError:
        print('cancelled')


asyncio.run(main())
asyncio.run(race())
