import asyncio


async def main():
    print(asyncio.Semaphore(0).locked(), asyncio.Semaphore().locked(), asyncio.Semaphore()._value)
    for value in (-1, -100):
        try:
            asyncio.Semaphore(value)
        except ValueError as error:
            print(error)
    semaphore, result = asyncio.Semaphore(3), []
    print(await semaphore.acquire(), await semaphore.acquire(), semaphore.locked())

    async def take(number):
        await semaphore.acquire()
        result.append(number)
        return True

    tasks = [asyncio.create_task(take(number)) for number in (1, 2, 3)]
    await asyncio.sleep(0)
    print(result, semaphore.locked(), len(semaphore._waiters), semaphore._value)
    tasks.append(asyncio.create_task(take(4)))
    semaphore.release()
    semaphore.release()
    print(semaphore._value)
    await asyncio.sleep(0)
    print(semaphore._value, result, semaphore.locked(), len(semaphore._waiters))
    semaphore.release()
    await asyncio.gather(*tasks)
    print(result)
    semaphore.release()
    print(semaphore.locked(), semaphore._value)


asyncio.run(main())
