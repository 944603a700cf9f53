import asyncio


async def main():
    for lock in (asyncio.Lock(), asyncio.Condition(), asyncio.Semaphore(), asyncio.BoundedSemaphore()):
        print(lock.locked())
        async with lock as entered:
            print(entered, lock.locked())
        print(lock.locked())
        try:
            with await lock:
                pass
        except TypeError as error:
            print(error)


asyncio.run(main())
