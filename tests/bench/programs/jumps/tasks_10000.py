# Somewhat over 1,000,000 steps with 10,000 live tasks, to go to any of them. Run by `stats`.
import asyncio


async def ping(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*[ping(25) for _ in range(10_000)])


asyncio.run(main())
