import asyncio
import contextlib


async def leave_quietly():
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.sleep(10)
    print('goes on', asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    return 'done after all'


async def main():
    task = asyncio.create_task(leave_quietly())
    await asyncio.sleep(1)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        print(await task, task.cancelled())
    stuck = asyncio.create_task(asyncio.sleep(10))
    stuck.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await stuck
    print(stuck.cancelled(), asyncio.current_task().cancelling())


asyncio.run(main())
