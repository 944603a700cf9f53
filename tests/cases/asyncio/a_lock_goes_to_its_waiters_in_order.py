import asyncio


async def main():
    lock, result = asyncio.Lock(), []

    async def take(number):
        if await lock.acquire():
            result.append(number)
        return True

    print(await lock.acquire())
    tasks = [asyncio.create_task(take(number)) for number in (1, 2)]
    await asyncio.sleep(0)
    print(result, lock.locked())
    lock.release()
    print(lock.locked())
    await asyncio.sleep(0)
    print(result, lock.locked())
    await asyncio.sleep(0)
    print(result)
    tasks.append(asyncio.create_task(take(3)))
    lock.release()
    await asyncio.sleep(0)
    print(result)
    lock.release()
    await asyncio.sleep(0)
    print(result, [task.result() for task in tasks])
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
