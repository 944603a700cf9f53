import asyncio


async def job():
    print('never')


async def main():
    task = asyncio.create_task(job())
    print(task.cancel(), task.cancelled(), task)
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', task)
    other = asyncio.create_task(job())
    other.cancel()
    results = await asyncio.gather(other, return_exceptions=True)
    print(results)


asyncio.run(main())
