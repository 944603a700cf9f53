import asyncio


async def worker(name, lock):
    async with lock:
        print(name, 'in', lock)
        await asyncio.sleep(1)
    print(name, 'out')


async def main():
    lock = asyncio.Lock()
    print(lock.locked(), str(lock)[-10:])
    await asyncio.gather(*(worker(n, lock) for n in 'abc'))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    print(await lock.acquire())
    lock.release()


def __repr__(self):
    return 'lock'


asyncio.Lock.__repr__ = __repr__
asyncio.run(main())
