import asyncio


async def job(n):
    print('job', n)
    await asyncio.sleep(0.1 * n)
    return n * n


async def main():
    tasks = [asyncio.ensure_future(job(i)) for i in range(4)]
    same = asyncio.ensure_future(tasks[0])
    print(same is tasks[0])
    for t in tasks:
        print(await t)


loop = asyncio.get_event_loop()
loop.run_until_complete(main())
