import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    first = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    second = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    first.cancel()
    await asyncio.sleep(0)
    print(first.cancelled(), second.done(), lock.locked())
    await asyncio.sleep(0)
    print(second.done(), lock.locked())
    cancelled = asyncio.create_task(lock.acquire())
    asyncio.get_running_loop().call_soon(cancelled.cancel)
    try:
        await cancelled
    except asyncio.CancelledError:
        print('cancelled', not lock._waiters)


asyncio.run(main())
