import asyncio


async def new():
    await asyncio.sleep(1)
    return 'new'


print(asyncio.run(new()))
