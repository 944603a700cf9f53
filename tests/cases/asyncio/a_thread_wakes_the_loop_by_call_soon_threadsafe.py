import asyncio
import threading
import time


def worker(loop, future):
    time.sleep(2)
    print('worker sets the result')
    loop.call_soon_threadsafe(future.set_result, 'from the thread')
    print('worker ends')


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    thread = threading.Thread(target=worker, args=(loop, future))
    thread.start()
    print(await future, loop.time())
    thread.join()
    loop.call_soon_threadsafe(print, 'from the same thread')
    await asyncio.sleep(0)


asyncio.run(main())
