import asyncio


async def main():
    barrier, broken, passed = asyncio.Barrier(5), [], []

    async def work(name):
        try:
            await barrier.wait()
        except asyncio.BrokenBarrierError as error:
            broken.append((name, repr(error)))
        finally:
            await barrier.wait()
            passed.append(name)

    tasks = [asyncio.create_task(work(name)) for name in 'abcd']
    await asyncio.sleep(0)
    await asyncio.create_task(barrier.reset())
    print('resetting' in repr(barrier), barrier.n_waiting)
    last = asyncio.create_task(barrier.wait())
    await asyncio.gather(*tasks, last)
    print(broken, passed, barrier.broken, barrier.n_waiting, 'resetting' in repr(barrier))


asyncio.run(main())
