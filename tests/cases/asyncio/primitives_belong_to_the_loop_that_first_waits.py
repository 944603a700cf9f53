import asyncio


async def use(lock):
    async with lock:
        await asyncio.sleep(0)


async def both(lock):
    await asyncio.gather(use(lock), use(lock))


def __repr__(self):
    return 'LOCK'


asyncio.Lock.__repr__ = __repr__
lock = asyncio.Lock()
asyncio.run(both(lock))
try:
    asyncio.run(both(lock))
except RuntimeError as error:
    print(error)
