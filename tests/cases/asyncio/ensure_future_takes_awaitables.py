import asyncio


class Delayed:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        yield from asyncio.sleep(self.n).__await__()
        return self.n * 2


async def main():
    task = asyncio.ensure_future(Delayed(1))
    print(task)
    print(await task)
    print(task)
    print(await asyncio.gather(Delayed(1), Delayed(2)))
    print(await asyncio.wait_for(Delayed(1), 5))
    for bad in (5, 'x', None, [1]):
        try:
            asyncio.ensure_future(bad)
        except TypeError as error:
            print(error)


asyncio.run(main())
