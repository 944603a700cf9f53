# 100 tasks that give way to each other.
import asyncio


async def ping(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*[ping(8_000) for _ in range(100)])


asyncio.run(main())
print("done")
