import asyncio


async def job(fails=False):
    await asyncio.sleep(2)
    if fails:
        raise OSError('inner')


async def main():
    task = asyncio.create_task(job())
    outer = asyncio.shield(task)
    await asyncio.sleep(1)
    task.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('cancelled', outer.cancelled())
    try:
        await asyncio.shield(job(True))
    except OSError as error:
        print(error)
    lonely = asyncio.shield(job(True))
    lonely.cancel()
    await asyncio.sleep(3)
    print('end')


asyncio.run(main())
