import asyncio


async def square(x):
    await asyncio.sleep(0.1 * x)
    return x * x


async def main():
    print(await asyncio.gather(*(square(x) for x in range(4))))
    print(await asyncio.gather(*map(square, [3, 2, 1])))
    keys = 'abc'
    print(dict(zip(keys, await asyncio.gather(*(square(i) for i, _ in enumerate(keys))))))
    chunks = [[1, 2], [3], []]
    print([await asyncio.gather(*map(square, chunk)) for chunk in chunks])
    print(sum(await asyncio.gather(*[square(x) for x in range(5)])), round(asyncio.get_running_loop().time(), 2))


asyncio.run(main())
