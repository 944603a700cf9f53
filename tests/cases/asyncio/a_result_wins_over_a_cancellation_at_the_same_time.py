import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    async def waiter():
        return await asyncio.wait_for(future, 10)

    task = asyncio.create_task(waiter())
    await asyncio.sleep(1)
    future.set_result('result')
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print('cancelled')
    print(task.cancelling())


asyncio.run(main())
