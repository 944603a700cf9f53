# Ten times, one gather of 10,000 coroutines that give way once.
import asyncio


async def give_way(n):
    await asyncio.sleep(0)
    return n


async def main():
    for _ in range(10):
        print(sum(await asyncio.gather(*map(give_way, range(10_000)))))


asyncio.run(main())
