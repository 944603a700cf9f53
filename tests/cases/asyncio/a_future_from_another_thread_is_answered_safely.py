import asyncio
import threading
import time


def worker(loop, future, number):
    time.sleep(number)
    if number == 2:
        loop.call_soon_threadsafe(future.set_exception, ValueError(number))
    else:
        loop.call_soon_threadsafe(future.set_result, number)


async def main():
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(3)]
    for number, future in enumerate(futures, 1):
        threading.Thread(target=worker, args=(loop, future, number)).start()
    print(await asyncio.gather(*futures, return_exceptions=True), loop.time())


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.close()
try:
    loop.call_soon_threadsafe(print)
except RuntimeError as error:
    print(error)
