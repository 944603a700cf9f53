import asyncio
from itertools import chain, count, islice


async def worker(name, delays):
    for n, delay in zip(count(1), delays):
        await asyncio.sleep(delay)
        print(name, n, delay)


async def main():
    delays = list(islice(chain([0.1], (d / 10 for d in count(2))), 3))
    await asyncio.gather(*(worker(name, delays) for name in "AB"))


asyncio.run(main())
