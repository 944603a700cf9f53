import asyncio


async def main():
    barrier, results = asyncio.Barrier(3), []

    async def work(name):
        await barrier.wait()
        results.append(name)

    tasks = [asyncio.create_task(work(name)) for name in 'ab']
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    tasks[0].cancel()
    await asyncio.sleep(0)
    print(barrier.n_waiting, tasks[0].cancelled())
    tasks += [asyncio.create_task(work('c'))]
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    tasks += [asyncio.create_task(work('d'))]
    await asyncio.gather(*tasks[1:])
    print(results, barrier.n_waiting, barrier.broken)


asyncio.run(main())
