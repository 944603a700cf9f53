import asyncio


async def nap(n):
    await asyncio.sleep(n)
    return n


async def main():
    first = await nap(1)
    second, third = await asyncio.gather(
        nap(2),
        nap(1),
    )
    return (first +
            second + third)


asyncio.run(main())
