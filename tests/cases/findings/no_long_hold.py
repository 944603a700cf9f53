import asyncio


async def writer(lock, name):
    await asyncio.sleep(5)
    async with lock:
        print(name, 'writes', asyncio.get_running_loop().time())
        await asyncio.sleep(0.1)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(writer(lock, 'a'), writer(lock, 'b'))
    async with lock:
        await asyncio.sleep(5)


asyncio.run(main())
