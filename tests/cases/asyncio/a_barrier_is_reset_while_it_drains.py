import asyncio


async def half_out(parties):
    barrier, broken = asyncio.Barrier(parties), []

    async def work(name):
        try:
            await barrier.wait()
        except asyncio.BrokenBarrierError:
            broken.append(name)
        else:
            if barrier._count == parties // 2:
                await barrier.reset()

    await asyncio.gather(*(work(name) for name in range(parties)))
    print(broken, barrier.n_waiting, barrier.broken)


async def half_blocked(parties):
    barrier, broken, blocked, count = asyncio.Barrier(parties), [], [], 0

    async def work(name):
        nonlocal count
        try:
            await barrier.wait()
        except asyncio.BrokenBarrierError:
            broken.append(name)
            await barrier.wait()
        else:
            count += 1
            if count > parties // 2:
                await barrier.reset()
                await barrier.wait()
            else:
                try:
                    await barrier.wait()
                except asyncio.BrokenBarrierError:
                    blocked.append(name)

    await asyncio.gather(*(work(name) for name in range(parties)))
    print(broken, blocked, barrier.n_waiting, 'resetting' in repr(barrier), barrier.broken)


async def last_resets(parties):
    barrier, second, third, count = asyncio.Barrier(parties), [], [], 0

    async def work(name):
        nonlocal count
        await barrier.wait()
        count += 1
        if count == parties:
            await barrier.reset()
            await barrier.wait()
        else:
            await barrier.wait()
            second.append(name)
        await barrier.wait()
        third.append(name)

    await asyncio.gather(*(work(name) for name in range(parties)))
    print(second, third, barrier.n_waiting, barrier.broken)


for test in half_out, half_blocked, last_resets:
    asyncio.run(test(5))
