import asyncio
import time


async def job():
    time.sleep(0.2)
    await asyncio.sleep(1)
    time.sleep(0.05)
    await asyncio.sleep(1)


async def main():
    await job()


loop = asyncio.new_event_loop()
loop.set_debug(True)
loop.run_until_complete(main())
loop.close()
