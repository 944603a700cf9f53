import asyncio
import time


async def tick():
    for _ in range(3):
        print('tick', asyncio.get_running_loop().time())
        await asyncio.sleep(0.5)


async def main():
    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0.1)
    time.sleep(2)
    await ticking


asyncio.run(main())
