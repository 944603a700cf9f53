import asyncio
import time


def mill(grain):
    time.sleep(0.25)
    return grain + ' flour'


async def main():
    loop = asyncio.get_running_loop()
    sack = loop.run_in_executor(None, mill, 'rye')
    while not sack.done():
        await asyncio.sleep(0)
    print(await sack, round(loop.time(), 2))


asyncio.run(main())
