import asyncio


async def main():
    condition, result = asyncio.Condition(), []

    async def waits(number):
        await condition.acquire()
        if await condition.wait():
            result.append(number)
        return True

    tasks = [asyncio.create_task(waits(number)) for number in (1, 2, 3)]
    await asyncio.sleep(0)
    print(result, condition.locked(), await condition.acquire())
    condition.notify()
    await asyncio.sleep(0)
    print(result, condition.locked())
    condition.release()
    await asyncio.sleep(0)
    print(result, condition.locked())
    condition.notify(2)
    await asyncio.sleep(0)
    print(result)
    condition.release()
    await asyncio.sleep(0)
    print(result)
    condition.release()
    await asyncio.sleep(0)
    print(result, condition.locked(), [task.result() for task in tasks])


asyncio.run(main())
