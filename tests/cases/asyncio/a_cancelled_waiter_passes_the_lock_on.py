import asyncio


async def worker(name, lock):
    try:
        async with lock:
            print(name, 'has it')
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(worker(n, lock)) for n in 'abc']
    await asyncio.sleep(1)
    lock.release()
    tasks[0].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print([t.cancelled() for t in tasks], lock.locked())


asyncio.run(main())
