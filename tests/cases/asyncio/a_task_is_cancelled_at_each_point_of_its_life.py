import asyncio


async def work(log):
    log.append('started')
    await asyncio.sleep(0)
    log.append('after sleep(0)')
    await asyncio.sleep(0)
    log.append('after another')
    await asyncio.sleep(1)
    log.append('after a second')
    return 12


async def main():
    for turns in range(6):
        log = []
        task = asyncio.create_task(work(log))
        for _ in range(turns):
            await asyncio.sleep(0)
        print(turns, task.cancel(), task.cancelling())
        print(await asyncio.gather(task, return_exceptions=True), task.cancelled(), task.cancel(), log)
    task = asyncio.create_task(work([]))
    await asyncio.sleep(1)
    print(task.cancel(), task.done())
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
