import asyncio
import gc


class Collects:
    gone = 0

    def __del__(self):
        Collects.gone += 1
        gc.collect()


async def give():
    return Collects()


async def main():
    loop = asyncio.get_running_loop()
    for _ in range(5):
        future = loop.create_future()
        future.set_result(Collects())
    print(Collects.gone)
    del future
    print(Collects.gone)
    results = await asyncio.gather(*(give() for _ in range(5)))
    print(len(results), Collects.gone)
    results.clear()
    print(Collects.gone)


asyncio.run(main())
