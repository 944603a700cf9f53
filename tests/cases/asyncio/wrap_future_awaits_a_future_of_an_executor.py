import asyncio
import concurrent.futures
import time


def work(n):
    time.sleep(n)
    return n


async def main():
    with concurrent.futures.ThreadPoolExecutor() as pool:
        future = asyncio.wrap_future(pool.submit(work, 2))
        print(asyncio.isfuture(future), future.done())
        print(await future, time.monotonic())
        print(asyncio.wrap_future(future) is future)
        plain = concurrent.futures.Future()
        wrapped = asyncio.wrap_future(plain)
        wrapped.cancel()
        await asyncio.sleep(0)
        print(plain.cancelled())


asyncio.run(main())
