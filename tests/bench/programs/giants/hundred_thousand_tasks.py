# 100,000 tasks that live at the same time.
import asyncio


async def wait(n):
    await asyncio.sleep(n % 10)
    return n


async def main():
    print(sum(await asyncio.gather(*[wait(n) for n in range(100_000)])))


asyncio.run(main())
