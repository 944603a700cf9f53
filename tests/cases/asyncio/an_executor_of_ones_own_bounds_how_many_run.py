import asyncio
import concurrent.futures
import time


def work(n):
    print('begin', n, time.monotonic())
    time.sleep(1)
    return n


async def main():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        for future in asyncio.as_completed([loop.run_in_executor(pool, work, n) for n in range(5)]):
            print('done', await future, loop.time())
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(max_workers=1))
    await asyncio.gather(*[asyncio.to_thread(work, n) for n in range(2)])
    try:
        loop.set_default_executor(42)
    except TypeError as error:
        print(error)


asyncio.run(main())
