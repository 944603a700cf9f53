import asyncio


async def inner():
    print(asyncio.current_task())
    await asyncio.sleep(0)
    await asyncio.sleep(1)


class Service:
    async def outer(self):
        await inner()
        print(asyncio.current_task())
        return self

    def __repr__(self):
        return 'service'


async def main():
    def local():
        async def nested():
            await asyncio.sleep(5)
        return nested()

    task = asyncio.create_task(Service().outer(), name='outer')
    print(task)
    await asyncio.sleep(0)
    print(task)
    await asyncio.sleep(0.5)
    print(task)
    await task
    print(task)
    nested = asyncio.create_task(local(), name='nested')
    await asyncio.sleep(0)
    print(nested)
    nested.cancel()
    print(nested)


asyncio.run(main())
