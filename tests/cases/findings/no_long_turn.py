import asyncio


async def count():
    total = 0
    for i in range(60_000):
        total += i
        if i % 10_000 == 0:
            await asyncio.sleep(0)
    return total


async def main():
    print(await asyncio.gather(count(), asyncio.sleep(0, 'other')))


asyncio.run(main())
