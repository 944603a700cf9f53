# 100 tasks that sleep for different times.
import asyncio


async def nap(delay, rounds):
    for _ in range(rounds):
        await asyncio.sleep(delay)


async def main():
    await asyncio.gather(*[nap(1 + i / 100, 1_500) for i in range(100)])


asyncio.run(main())
print("done")
