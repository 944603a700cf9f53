import asyncio


async def racer(name, speed, barrier, log):
    for lap in range(2):
        await asyncio.sleep(speed)
        place = await barrier.wait()
        log.append((asyncio.get_running_loop().time(), lap, name, place))


async def main():
    barrier, log = asyncio.Barrier(3), []
    await asyncio.gather(*(racer(name, speed, barrier, log) for name, speed in (('a', 1), ('b', 3), ('c', 2))))
    print(*log, sep='\n')


asyncio.run(main())
