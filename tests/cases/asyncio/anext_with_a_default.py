import asyncio


class Countdown:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.count == 0:
            raise StopAsyncIteration
        self.count -= 1
        await asyncio.sleep(0)
        return self.count


async def letters():
    yield 'a'


async def main():
    countdown = aiter(Countdown(2))
    print([await anext(countdown, 'end') for _ in range(4)])
    generator = letters()
    print([await anext(generator, None) for _ in range(3)])
    try:
        await anext(generator)
    except StopAsyncIteration:
        print('no default')
    for wrong in ([1], 5):
        try:
            await anext(wrong, 'end')
        except TypeError as error:
            print(error)
    try:
        aiter([1])
    except TypeError as error:
        print(error)


asyncio.run(main())
