import asyncio


async def worker(name, lock):
    async with lock:
        print(name, 'has it')


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    waiting = asyncio.create_task(worker('first', lock))
    await asyncio.sleep(0)
    lock.release()
    # The lock is free now, and 'first' has not run yet.
    print(lock.locked())
    await worker('late', lock)
    await waiting
    await lock.acquire()
    waiting = asyncio.create_task(worker('cancelled', lock))
    await asyncio.sleep(0)
    lock.release()
    waiting.cancel()
    await worker('late', lock)
    print(waiting)


asyncio.run(main())
