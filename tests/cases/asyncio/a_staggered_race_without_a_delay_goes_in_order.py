import asyncio
import functools


async def knock(door, opens):
    await asyncio.sleep(1)
    print(door)
    if not opens:
        raise LookupError(door)


async def main():
    race = asyncio.staggered.staggered_race
    print(race.__name__, race.__module__)
    print(await race([functools.partial(knock, n, n == 2) for n in range(4)], None))
    print(await race([functools.partial(knock, n, False) for n in range(2)], None))
    print(await race([], 5))


asyncio.run(main())
