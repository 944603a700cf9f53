import asyncio
import time


def read(name, *, seconds):
    time.sleep(seconds)
    if seconds == 2:
        raise OSError(name)
    return name


async def main():
    results = await asyncio.gather(
        asyncio.to_thread(read, 'a', seconds=1), asyncio.to_thread(read, 'b', seconds=2),
        asyncio.to_thread(read, 'c', seconds=0), asyncio.sleep(1, 'sleep'), return_exceptions=True)
    print(results, time.monotonic())


asyncio.run(main())
