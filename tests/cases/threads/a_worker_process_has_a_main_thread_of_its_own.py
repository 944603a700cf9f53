import asyncio
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def name():
    return threading.current_thread().name


def greet(word):
    print(word, 'from', name())


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2, initializer=greet, initargs=('hello',)) as processes, ThreadPoolExecutor(1) as threads:
        print(await loop.run_in_executor(processes, name), await loop.run_in_executor(threads, name))
    print(name())


asyncio.run(main())
