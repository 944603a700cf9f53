import asyncio


async def value(x):
    print('runs', x)
    return x


async def main():
    coro = value('abc')
    print(await asyncio.gather(coro, coro, value('def'), coro))
    future = asyncio.get_running_loop().create_future()
    gathered = asyncio.gather(future, future)
    future.set_result(1)
    print(await gathered)
    try:
        asyncio.gather(value('not awaited by gather'), {})
    except TypeError as error:
        print(error)
    await asyncio.sleep(0)


asyncio.run(main())
