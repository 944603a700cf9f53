import asyncio
import time


def block(seconds):
    print('blocking for', seconds)
    time.sleep(seconds)
    return seconds


async def tick():
    for i in range(4):
        print('tick', i)
        await asyncio.sleep(0.5)


async def main():
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(tick())
    print(await loop.run_in_executor(None, block, 1))
    print(await asyncio.gather(*[loop.run_in_executor(None, block, n) for n in (2, 1, 3)]), loop.time())
    await ticking


asyncio.run(main())
