import asyncio


async def value():
    await asyncio.sleep(1)
    return 1


async def main():
    coro = value()
    print(await coro)
    try:
        await coro
    except RuntimeError as error:
        print(error)
    coro = value()
    first = asyncio.create_task(wait_for(coro))
    second = asyncio.create_task(wait_for(coro))
    print(await asyncio.gather(first, second, return_exceptions=True))
    for wrong in (1, None, [value]):
        try:
            await wrong
        except TypeError as error:
            print(error)


async def wait_for(coro):
    return await coro


asyncio.run(main())
