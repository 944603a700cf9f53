import asyncio


async def give(value, delay):
    await asyncio.sleep(delay)
    print("giving", value)
    return value


async def main():
    print(await asyncio.gather(give("a", 3), give("b", 1), give("c", 2)))
    print(await asyncio.gather())


asyncio.run(main())
