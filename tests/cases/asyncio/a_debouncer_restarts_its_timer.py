import asyncio


class Debouncer:
    def __init__(self, delay, function):
        self.delay, self.function, self.handle = delay, function, None

    def __call__(self, *args):
        if self.handle is not None:
            self.handle.cancel()
        self.handle = asyncio.get_running_loop().call_later(self.delay, self.function, *args)


async def main():
    loop = asyncio.get_running_loop()
    calls = []
    save = Debouncer(1, lambda text: calls.append((loop.time(), text)))
    for delay, text in (0, 'a'), (0.5, 'ab'), (0.5, 'abc'), (2, 'abcd'), (0.1, 'abcde'):
        await asyncio.sleep(delay)
        save(text)
    await asyncio.sleep(3)
    print(calls)


asyncio.run(main())
