import asyncio


async def main():
    loop = asyncio.get_running_loop()
    condition = asyncio.Condition()
    await condition.acquire()
    waiting = asyncio.create_task(condition.wait())
    loop.call_soon(waiting.cancel)
    try:
        await waiting
    except asyncio.CancelledError:
        print('cancelled', len(condition._waiters), condition.locked())
    waiting = asyncio.create_task(condition.wait())
    await asyncio.sleep(0)
    print(condition.locked())
    await condition.acquire()
    condition.notify()
    loop.call_soon(waiting.cancel)
    loop.call_soon(condition.release)
    try:
        print(await waiting)
    except asyncio.CancelledError:
        print('cancelled')
    print(condition.locked())
    condition.release()

    async def holds():
        async with condition:
            log.append('waits')
            await condition.wait()
            log.append('never')

    log = []
    waiting = asyncio.create_task(holds())
    await asyncio.sleep(0)
    await condition.acquire()
    condition.notify()
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.sleep(0)
    condition.release()
    await asyncio.sleep(0)
    print(waiting.cancelled(), log, condition.locked())


asyncio.run(main())
