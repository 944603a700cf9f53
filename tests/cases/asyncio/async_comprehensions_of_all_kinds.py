import asyncio


async def numbers(n):
    for number in range(n):
        await asyncio.sleep(0)
        yield number


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def main():
    print([x async for x in numbers(4)])
    print({x % 2 async for x in numbers(4)})
    print({x: await double(x) async for x in numbers(3)})
    print([await double(x) for x in range(3)])
    print([(x, y) async for x in numbers(2) async for y in numbers(2) if x or y])
    generator = (await double(x) async for x in numbers(3))
    print(type(generator).__name__, [x async for x in generator])
    print(sum([x async for x in numbers(5) if await double(x) > 3]))
    lazy = (await double(x) for x in range(2))
    print(type(lazy).__name__, [x async for x in lazy])
    nested = [[y async for y in numbers(x)] async for x in numbers(3)]
    print(nested)


asyncio.run(main())
