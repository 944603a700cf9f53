import asyncio


async def waiter(barrier):
    try:
        print(await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print('broken:', error)


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(waiter(barrier)) for _ in range(2)]
    await asyncio.sleep(1)
    print(barrier.n_waiting)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken)
    await waiter(barrier)
    await barrier.reset()
    print(barrier.broken)
    tasks = [asyncio.create_task(waiter(barrier)) for _ in range(2)]
    await asyncio.sleep(1)
    await barrier.reset()
    await asyncio.gather(*tasks)
    tasks = [asyncio.create_task(waiter(barrier)) for _ in range(3)]
    await asyncio.gather(*tasks)
    print(barrier.n_waiting)


asyncio.run(main())
