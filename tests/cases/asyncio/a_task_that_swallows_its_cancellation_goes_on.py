import asyncio


async def job():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print('swallowed')
    await asyncio.sleep(1)
    return 'value'


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    task.cancel()
    print(await task, task.cancelled(), task.cancelling())
    print(asyncio.get_running_loop().time())


asyncio.run(main())
