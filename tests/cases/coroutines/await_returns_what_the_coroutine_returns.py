import asyncio


async def add(a, b):
    return a + b


async def nested():
    return await add(await add(1, 2), await add(3, 4))


print(asyncio.run(nested()))
