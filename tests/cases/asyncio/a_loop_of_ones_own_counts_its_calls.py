import asyncio


class CountingLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.calls = 0

    def call_soon(self, callback, *args, context=None):
        self.calls += 1
        return super().call_soon(callback, *args, context=context)


async def job(n):
    await asyncio.sleep(0)
    await asyncio.sleep(n)
    return n


async def main():
    results = await asyncio.gather(job(1), job(2))
    print(results)


loop = CountingLoop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
print(loop.calls, type(loop).__name__, loop)
loop.close()
