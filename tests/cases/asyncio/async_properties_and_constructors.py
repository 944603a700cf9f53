import asyncio


class Connection:
    def __init__(self, name):
        self.name, self.opened = name, False

    @classmethod
    async def create(cls, name):
        self = cls(name)
        await self._open()
        return self

    async def _open(self):
        await asyncio.sleep(1)
        self.opened = True

    def __await__(self):
        return self._open().__await__()

    @property
    async def status(self):
        await asyncio.sleep(0)
        return f'{self.name}: {self.opened}'

    async def __call__(self, x):
        await asyncio.sleep(0)
        return x + 1


async def main():
    one = await Connection.create('one')
    print(await one.status, await one(1))
    two = Connection('two')
    print(await two.status)
    await two
    print(await two.status, asyncio.iscoroutinefunction(one), asyncio.get_running_loop().time())


asyncio.run(main())
