import asyncio
import sys


async def ticks():
    while True:
        await asyncio.sleep(1)
        print('tick')


async def main():
    clock = asyncio.create_task(ticks())
    asyncio.get_running_loop().call_later(2.5, sys.exit, 3)
    await asyncio.sleep(60)
    await clock


asyncio.run(main())
