import asyncio


async def job(n, fails=False):
    await asyncio.sleep(n)
    if fails:
        raise ValueError(n)
    return n


async def main():
    tasks = [asyncio.create_task(job(1)), asyncio.create_task(job(2, True)), asyncio.create_task(job(3))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [t.exception() for t in tasks[:2]])
    tasks[2].cancel()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), tasks[2].cancelled())


asyncio.run(main())
