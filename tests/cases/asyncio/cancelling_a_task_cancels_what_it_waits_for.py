import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print('inner ends')


async def middle(task):
    try:
        await task
    except asyncio.CancelledError:
        print('middle cancelled', task.cancelled())
        raise


async def main():
    task = asyncio.create_task(inner(), name='inner')
    outer = asyncio.create_task(middle(task), name='outer')
    await asyncio.sleep(1)
    print(outer)
    outer.cancel()
    print(outer, task)
    try:
        await outer
    except asyncio.CancelledError:
        print(outer.cancelled(), task.cancelled())


asyncio.run(main())
