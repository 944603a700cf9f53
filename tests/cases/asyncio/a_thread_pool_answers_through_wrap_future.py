import asyncio
import concurrent.futures
import threading
import time


def work(argument):
    time.sleep(1)
    return argument, threading.current_thread() is threading.main_thread()


async def main(pool):
    loop = asyncio.get_running_loop()
    wrapped = asyncio.wrap_future(pool.submit(work, 'hello'))
    print(wrapped.get_loop() is loop, asyncio.isfuture(wrapped), wrapped.done())
    print(await wrapped, loop.time())


with concurrent.futures.ThreadPoolExecutor(1) as pool:
    asyncio.run(main(pool))
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    wrapped = asyncio.wrap_future(pool.submit(work, 'again'))
    print(wrapped.get_loop() is loop, loop.run_until_complete(wrapped))
    loop.close()
