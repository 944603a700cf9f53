import asyncio
import threading
import time


def worker(name, loop):
    future = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.1, name), loop)
    print(future.result(), time.monotonic())
    loop.call_soon_threadsafe(print, name, 'says so to the loop')


async def main():
    loop = asyncio.get_running_loop()
    threads = [threading.Thread(target=worker, args=(name, loop)) for name in ('first', 'second')]
    for thread in threads:
        thread.start()
    await asyncio.sleep(0.1)
    for i in range(4):
        loop.call_later(0, print, 'timer', i, 'that is due')
        await asyncio.sleep(0)
    loop.call_later(0, print, 'a timer alone')
    await asyncio.sleep(1)
    for thread in threads:
        thread.join()


asyncio.run(main())
