import asyncio
import time


def block():
    time.sleep(3)
    print('the thread ends all the same at', time.monotonic())


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(block), timeout=1)
    except asyncio.TimeoutError:
        print('timed out at', time.monotonic())
    task = asyncio.create_task(asyncio.to_thread(time.sleep, 5))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled at', time.monotonic())


asyncio.run(main())
print('the end waits for threads:', time.monotonic())
