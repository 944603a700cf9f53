# Many short-lived tasks.
import asyncio


async def one(n):
    return n


async def main():
    total = 0
    for _ in range(1_500):
        results = await asyncio.gather(*[one(n) for n in range(100)])
        total += len(results)
    print(total)


asyncio.run(main())
