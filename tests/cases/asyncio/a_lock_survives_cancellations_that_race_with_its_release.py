import asyncio


async def main():
    loop = asyncio.get_running_loop()
    lock, log = asyncio.Lock(), []

    async def hold(name, blocker=None):
        await lock.acquire()
        try:
            log.append(name)
            if blocker is not None:
                await blocker
        finally:
            lock.release()

    blocker = loop.create_future()
    tasks = [asyncio.create_task(hold('A', blocker)), asyncio.create_task(hold('B')), asyncio.create_task(hold('C'))]
    await asyncio.sleep(0)
    print(len(lock._waiters))
    blocker.set_result(None)
    tasks[1].cancel()
    print(lock._waiters[0].cancelled())
    await asyncio.sleep(0)
    print(lock.locked(), tasks[0].done(), tasks[1].cancelled(), log)
    await tasks[2]
    print(log)
    lock, taken = asyncio.Lock(), []

    async def take(number):
        await lock.acquire()
        taken.append(number)

    await lock.acquire()
    tasks = [asyncio.create_task(take(number)) for number in range(3)]
    await asyncio.sleep(0)

    def trigger():
        tasks[0].cancel()
        lock.release()

    loop.call_soon(trigger)
    await asyncio.wait([tasks[0]])
    print(taken, tasks[0].cancelled(), tasks[1].done(), tasks[2].done())
    tasks[2].cancel()
    await asyncio.sleep(0)
    print(tasks[2].cancelled(), len(lock._waiters))


asyncio.run(main())
