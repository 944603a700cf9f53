import asyncio
import time


async def look(seen):
    seen.add(time.monotonic())
    await asyncio.sleep(0)
    seen.add(time.monotonic())


async def main():
    seen = set()
    await asyncio.gather(*[look(seen) for _ in range(3000)])
    print(seen)


asyncio.run(main())
