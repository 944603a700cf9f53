import asyncio


async def egg(minutes):
    await asyncio.sleep(minutes)
    return f'{minutes} minutes'


async def main():
    loop = asyncio.get_running_loop()
    pot = asyncio.create_task(egg(3))
    stirred = 0
    while not pot.done():
        stirred += 1
        await asyncio.sleep(0)
    print(pot.result(), round(loop.time()), stirred > 1000)
    # A short queue of work takes no time as before.
    for _ in range(2000):
        await asyncio.sleep(0)
    print(round(loop.time()))


asyncio.run(main())
