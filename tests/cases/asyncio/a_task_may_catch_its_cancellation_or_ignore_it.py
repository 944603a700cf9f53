import asyncio


async def catching(first, second):
    await first
    try:
        await second
    except asyncio.CancelledError:
        return 42


async def ignoring(first, second, third):
    await first
    try:
        await second
    except asyncio.CancelledError:
        pass
    return await third


async def main():
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(5)]
    tasks = asyncio.create_task(catching(*futures[:2])), asyncio.create_task(ignoring(futures[0], *futures[2:4]))
    await asyncio.sleep(0)
    print([task._fut_waiter is futures[0] for task in tasks])
    futures[0].set_result(None)
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    print([future.cancelled() for future in futures])
    await asyncio.sleep(0)
    print(tasks[0], tasks[1]._fut_waiter is futures[3])
    futures[3].set_result('third')
    print(await asyncio.gather(*tasks))
    print([(task.cancelled(), task.cancelling()) for task in tasks])


asyncio.run(main())
