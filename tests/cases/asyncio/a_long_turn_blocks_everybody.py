import asyncio
import time


async def greedy():
    time.sleep(3)
    print("greedy done at", time.monotonic())


async def polite():
    await asyncio.sleep(1)
    print("polite woke at", time.monotonic())


async def main():
    await asyncio.gather(polite(), greedy())


asyncio.run(main())
