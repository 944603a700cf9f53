import asyncio
import datetime
import time


async def main():
    print(datetime.datetime.now(), time.time())
    await asyncio.sleep(1.5)
    print(datetime.datetime.now(), time.time())


asyncio.run(main())
