import asyncio


class Lazy:
    def __init__(self, function):
        self.function, self.task = function, None

    def __await__(self):
        if self.task is None:
            self.task = asyncio.ensure_future(self.function())
        return asyncio.shield(self.task).__await__()


async def compute():
    print('computing')
    await asyncio.sleep(1)
    return 42


async def main():
    lazy = Lazy(compute)

    async def use(name):
        return name, await lazy

    first = asyncio.create_task(use('first'))
    others = asyncio.gather(use('second'), use('third'))
    await asyncio.sleep(0.5)
    first.cancel()
    print(await asyncio.gather(first, return_exceptions=True))
    print(await others, await lazy)


asyncio.run(main())
