import asyncio


def shown(thing):
    return f'{type(thing).__name__} {repr(thing).partition("[")[2]}'


async def holding(thing):
    async with thing:
        await asyncio.sleep(10)


async def main():
    for make in (asyncio.Lock, asyncio.Condition, asyncio.Semaphore, lambda: asyncio.BoundedSemaphore(2)):
        thing = make()
        print(shown(thing))
        tasks = []
        for _ in range(4):
            tasks.append(asyncio.create_task(holding(thing)))
            await asyncio.sleep(0)
            print('   ', shown(thing))
        tasks[3].cancel()
        await asyncio.sleep(0)
        print('   ', shown(thing))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        print('   ', shown(thing))
    event = asyncio.Event()
    waiting = [asyncio.create_task(event.wait()) for _ in range(2)]
    print(shown(event))
    await asyncio.sleep(0)
    print(shown(event))
    event.set()
    print(shown(event))
    await asyncio.wait(waiting)
    print(shown(event))
    condition = asyncio.Condition()

    async def notified():
        async with condition:
            await condition.wait()

    waiting = [asyncio.create_task(notified()) for _ in range(2)]
    await asyncio.sleep(0)
    print(shown(condition))
    async with condition:
        print(shown(condition))
        condition.notify_all()
        print(shown(condition))
    await asyncio.wait(waiting)


asyncio.run(main())
