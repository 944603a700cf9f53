import asyncio


async def main():
    barrier = asyncio.Barrier(3)
    tasks = []
    for _ in range(3):
        tasks.append(asyncio.create_task(barrier.wait()))
        await asyncio.sleep(0)
        print(barrier.n_waiting, 'filling' in repr(barrier))
    await asyncio.wait(tasks)
    print([task.result() for task in tasks], barrier.n_waiting)
    results = []

    async def twice(name):
        async with barrier:
            results.append((name, 1))
            async with barrier as position:
                results.append((name, 2))
                return position

    print(await asyncio.gather(*(twice(name) for name in 'abc')), results)
    states = []

    async def look():
        async with barrier:
            states.append('draining' in repr(barrier))

    await asyncio.gather(*(look() for _ in range(3)))
    print(states)


asyncio.run(main())
