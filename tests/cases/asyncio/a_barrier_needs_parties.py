import asyncio


async def main():
    for wrong in (0, -4, '2', None):
        try:
            print(asyncio.Barrier(wrong).parties)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    barrier = asyncio.Barrier(3)
    results = []

    async def meet():
        async with barrier as position:
            results.append(position)

    await asyncio.gather(*(meet() for _ in range(3)))
    print(sorted(results), results, barrier.n_waiting, barrier.broken)
    alone = asyncio.Barrier(1)
    tasks = [asyncio.create_task(alone.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    print([task.result() for task in tasks], alone.n_waiting)
    await alone.reset()
    print(alone.broken)
    await alone.abort()
    print(alone.broken)
    try:
        await alone.wait()
    except asyncio.BrokenBarrierError as error:
        print(repr(error), isinstance(error, RuntimeError))


asyncio.run(main())
