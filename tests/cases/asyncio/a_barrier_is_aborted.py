import asyncio


async def half_drained(parties):
    barrier, waiting, blocked, count = asyncio.Barrier(parties), [], [], 0

    async def work(name):
        nonlocal count
        try:
            await barrier.wait()
        except asyncio.BrokenBarrierError:
            waiting.append(name)
        else:
            count += 1
            if count > parties // 2:
                await barrier.abort()
            else:
                try:
                    await barrier.wait()
                except asyncio.BrokenBarrierError:
                    blocked.append(name)

    await asyncio.gather(*(work(name) for name in range(parties)))
    print(waiting, blocked, barrier.broken, barrier.n_waiting)


async def by_an_exception(parties):
    barrier, never, broken = asyncio.Barrier(parties), [], []

    async def work(name):
        try:
            async with barrier as position:
                if position == parties // 2:
                    raise RuntimeError
            async with barrier:
                never.append(name)
        except asyncio.BrokenBarrierError:
            broken.append(name)
        except RuntimeError:
            await barrier.abort()

    await asyncio.gather(*(work(name) for name in range(parties)))
    print(never, broken, barrier.broken, barrier.n_waiting)


async def and_reset(parties):
    one, two, broken, passed = asyncio.Barrier(parties), asyncio.Barrier(parties), [], []

    async def work(name):
        try:
            if await one.wait() == parties // 2:
                raise RuntimeError
            await one.wait()
        except asyncio.BrokenBarrierError:
            broken.append(name)
        except RuntimeError:
            await one.abort()
        if await two.wait() == parties // 2:
            await one.reset()
        await two.wait()
        await one.wait()
        passed.append(name)

    await asyncio.gather(*(work(name) for name in range(parties)))
    print(broken, passed, one.broken, one.n_waiting)


for test in half_drained, by_an_exception, and_reset:
    asyncio.run(test(5))
