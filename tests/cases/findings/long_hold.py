import asyncio


async def writer(lock, name):
    async with lock:
        print(name, 'writes', asyncio.get_running_loop().time())
        await asyncio.sleep(5)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(writer(lock, 'a'), writer(lock, 'b'))


asyncio.run(main())
