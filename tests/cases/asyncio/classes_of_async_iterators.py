import asyncio


class Range:
    def __init__(self, *bounds):
        self.bounds = bounds

    def __aiter__(self):
        return RangeIterator(*self.bounds)


class RangeIterator:
    def __init__(self, start, stop):
        self.now, self.stop = start, stop

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.now >= self.stop:
            raise StopAsyncIteration
        await asyncio.sleep(0.1)
        self.now += 1
        return self.now - 1


async def zipped(*iterables):
    iterators = [aiter(iterable) for iterable in iterables]
    while True:
        try:
            yield await asyncio.gather(*(anext(iterator) for iterator in iterators))
        except StopAsyncIteration:
            return


async def main():
    numbers = Range(0, 3)
    print([x async for x in numbers], [x async for x in numbers])
    async for pair in zipped(numbers, Range(10, 12)):
        print(pair, round(asyncio.get_running_loop().time(), 1))
    else:
        print('else')
    async for x in Range(0, 5):
        if x == 1:
            continue
        if x == 3:
            break
        print(x)
    for wrong in ([1], 5):
        try:
            async for x in wrong:
                pass
        except TypeError as error:
            print(error)


asyncio.run(main())
