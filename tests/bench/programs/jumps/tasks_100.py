# Somewhat over 1,000,000 steps with 100 live tasks, to go to any of them. Run by `stats`.
import asyncio


async def ping(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*[ping(2_500) for _ in range(100)])


asyncio.run(main())
