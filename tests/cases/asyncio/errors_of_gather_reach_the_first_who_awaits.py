import asyncio


async def fails(delay, error):
    await asyncio.sleep(delay)
    raise error


async def value(delay):
    try:
        await asyncio.sleep(delay)
        print('value', delay, 'is there at', asyncio.get_running_loop().time())
        return delay
    except asyncio.CancelledError:
        print('value', delay, 'cancelled')
        raise


async def main():
    gathered = asyncio.gather(value(3), fails(1, KeyError('a')), fails(2, OSError('b')))
    for _ in range(2):
        try:
            await gathered
        except KeyError as error:
            print(repr(error), gathered.done())
    await asyncio.sleep(3)
    outer = asyncio.gather(asyncio.gather(value(1), value(2)), asyncio.gather(value(3), fails(2.5, ValueError('inner'))))
    try:
        await outer
    except ValueError as error:
        print(repr(error))
    outer = asyncio.gather(asyncio.gather(value(1), value(10)), value(20))
    asyncio.get_running_loop().call_later(5, outer.cancel)
    try:
        await outer
    except asyncio.CancelledError:
        print('all cancelled', outer.cancelled())


asyncio.run(main())
