import asyncio
from asyncio.staggered import staggered_race


async def boat(name, hours, leaks=False):
    print(name, 'leaves')
    await asyncio.sleep(hours)
    if leaks:
        raise OSError(name + ' sinks')
    return name


async def main():
    loop = asyncio.get_running_loop()
    boats = [lambda: boat('raft', 0.1, leaks=True), lambda: boat('ferry', 3), lambda: boat('canoe', 9)]
    winner, index, errors = await staggered_race(boats, 1)
    print(winner, index, errors, round(loop.time(), 1))


asyncio.run(main())
