# /// script
# [tool.loopglass]
# python = "3.6"
# ///
import asyncio


async def job():
    print(asyncio.Task.current_task() is not None)
    await asyncio.sleep(1)


async def main():
    task = asyncio.ensure_future(job())
    await asyncio.sleep(0)
    left = [t for t in asyncio.Task.all_tasks() if t is not asyncio.Task.current_task()]
    print(len(left), left[0] is task)
    for t in left:
        t.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')


loop = asyncio.get_event_loop()
print(asyncio.Task.all_tasks(loop), asyncio.Task.current_task(loop))
loop.run_until_complete(main())
