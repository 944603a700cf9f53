import asyncio


async def runner(n, barrier):
    await asyncio.sleep(n)
    print(n, 'at the barrier', barrier.n_waiting)
    index = await barrier.wait()
    print(n, 'through', index, asyncio.get_running_loop().time())


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.broken, str(barrier)[-25:])
    await asyncio.gather(*(runner(n, barrier) for n in (1, 2, 3)))
    async with asyncio.Barrier(1) as position:
        print('alone', position)
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


asyncio.run(main())
