import asyncio


class Manager:
    def __init__(self, name, enter=0, leave=0):
        self.name, self.enter, self.leave = name, enter, leave

    async def __aenter__(self):
        await asyncio.sleep(self.enter)
        print('entered', self.name)
        return self

    async def __aexit__(self, kind, error, tb):
        print('leaving', self.name, kind and kind.__name__)
        await asyncio.sleep(self.leave)
        print('left', self.name)


class Ticks:
    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print('cancelled in __anext__')
            raise
        return 'tick'


async def work():
    async with Manager('outer', leave=1), Manager('inner', enter=1, leave=1):
        async for tick in Ticks():
            print(tick)


async def main():
    for delay in 0.5, 1.5, 3.2:
        task = asyncio.create_task(work())
        await asyncio.sleep(delay)
        task.cancel()
        print(delay, await asyncio.gather(task, return_exceptions=True))
    task = asyncio.create_task(work())
    await asyncio.sleep(1.5)
    task.cancel('first')
    await asyncio.sleep(0.5)
    task.cancel('while leaving')
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
