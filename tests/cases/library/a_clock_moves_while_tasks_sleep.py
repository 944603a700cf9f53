import asyncio
import time
from datetime import datetime


async def tick(name, delay):
    await asyncio.sleep(delay)
    print(name, datetime.now().strftime('%H:%M:%S.%f')[:-3], time.strftime('%X'), time.time() % 100)


async def main():
    begin = datetime.now()
    await asyncio.gather(tick('a', 1), tick('b', 0.25), tick('c', 61))
    print(datetime.now() - begin, (datetime.now() - begin).total_seconds())


asyncio.run(main())
