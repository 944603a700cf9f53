import asyncio


async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def main():
    asyncio.create_task(bad(1))
    held = asyncio.create_task(bad(2), name='held')
    asked = asyncio.create_task(bad(1))
    await asyncio.sleep(3)
    print(repr(asked.exception()))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError('of a future'))
    del future
    print('main ends')


asyncio.run(main())
print('end')
