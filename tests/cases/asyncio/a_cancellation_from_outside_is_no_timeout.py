import asyncio


async def job():
    try:
        async with asyncio.timeout(5):
            await asyncio.sleep(10)
    except TimeoutError:
        print('timeout')
    except asyncio.CancelledError:
        print('cancelled', asyncio.current_task().cancelling())
        raise


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
