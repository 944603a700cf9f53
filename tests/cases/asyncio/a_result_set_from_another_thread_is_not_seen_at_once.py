import asyncio
import threading
import time


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def careless():
        time.sleep(1)
        future.set_result('set at 1')

    threading.Thread(target=careless).start()
    loop.call_later(3, print, 'the loop wakes for its timer')
    print(await future, loop.time())


asyncio.run(main())
