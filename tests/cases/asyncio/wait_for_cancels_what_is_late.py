import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('slow is cancelled')
        raise


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        return 'after all'


async def failing():
    try:
        await asyncio.sleep(10)
    finally:
        raise KeyError('cleanup')


async def main():
    for coro in (slow(), stubborn(), failing()):
        try:
            print(await asyncio.wait_for(coro, 1))
        except (TimeoutError, KeyError) as error:
            print(type(error).__name__, error.args, type(error.__cause__).__name__)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
