import asyncio
import threading
import time


async def answer(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError('two')
    return n * 10


def serve(loop):
    asyncio.set_event_loop(loop)
    loop.run_forever()
    print('the loop has stopped')


loop = asyncio.new_event_loop()
thread = threading.Thread(target=serve, args=(loop,), daemon=True)
thread.start()
futures = [asyncio.run_coroutine_threadsafe(answer(n), loop) for n in (3, 1)]
print([future.result() for future in futures], time.monotonic())
try:
    asyncio.run_coroutine_threadsafe(answer(2), loop).result()
except ValueError as error:
    print('error', error)
slow = asyncio.run_coroutine_threadsafe(answer(9), loop)
try:
    slow.result(timeout=1)
except TimeoutError:
    print('timeout', slow.cancel(), slow.cancelled(), time.monotonic())
try:
    asyncio.run_coroutine_threadsafe(42, loop)
except TypeError as error:
    print(error)
time.sleep(1)
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
