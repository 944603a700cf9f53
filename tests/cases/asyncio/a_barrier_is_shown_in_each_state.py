import asyncio


def shown(barrier):
    return repr(barrier).partition('[')[2]


async def main():
    barrier = asyncio.Barrier(5)
    waiters = []

    def more(count):
        waiters.extend(asyncio.create_task(barrier.wait()) for _ in range(count))

    print(shown(barrier), barrier.parties, barrier.n_waiting, barrier.broken)
    more(2)
    await asyncio.sleep(0)
    print(shown(barrier), barrier.n_waiting)
    more(3)
    await asyncio.sleep(0)
    print(shown(barrier), barrier.n_waiting)
    more(2)
    await asyncio.sleep(0)
    await barrier.reset()
    print(shown(barrier), barrier.n_waiting)
    more(2)
    await asyncio.sleep(0)
    print(shown(barrier))
    await barrier.abort()
    print(shown(barrier), barrier.broken)
    print(await asyncio.gather(*waiters, return_exceptions=True))
    print(shown(barrier))


asyncio.run(main())
