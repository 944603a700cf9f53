import asyncio


async def job():
    await asyncio.sleep(3)
    print('job ends')


async def waiter(task):
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        print('waiter cancelled', task.done())
        raise


async def main():
    task = asyncio.create_task(job())
    w = asyncio.create_task(waiter(task))
    await asyncio.sleep(1)
    w.cancel()
    await asyncio.wait([w])
    print(w.cancelled())
    await task


asyncio.run(main())
