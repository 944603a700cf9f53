import asyncio


class Countdown:
    def __init__(self, start):
        self.left = start

    async def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.left -= 1
        return self.left


async def letters():
    yield "a"
    await asyncio.sleep(1)


async def broken():
    raise KeyError("not an end")
    yield


async def main():
    steps = Countdown(2)
    while (left := await anext(steps, "lift off")) != "lift off":
        print(left)
    found = letters()
    print(await anext(found, None), await anext(found, None), await anext(found, None))
    try:
        await anext(broken(), "default")
    except KeyError as error:
        print(repr(error))
    try:
        await anext(steps)
    except StopAsyncIteration as end:
        print(repr(end))


asyncio.run(main())
