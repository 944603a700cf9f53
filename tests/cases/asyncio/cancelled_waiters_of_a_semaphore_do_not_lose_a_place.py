import asyncio


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(semaphore.acquire(), name=str(number)) for number in range(4)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    tasks[1].cancel()
    semaphore.release()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([(task.done(), task.cancelled()) for task in tasks], semaphore._value)
    for task in tasks[2:]:
        task.cancel()
    await asyncio.sleep(0)
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(semaphore.acquire()) for _ in range(2)]
    await asyncio.sleep(0)
    semaphore.release()
    tasks[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([(task.done(), task.cancelled()) for task in tasks], semaphore.locked(), semaphore._value)
    semaphore = asyncio.Semaphore(1)

    async def first():
        async with semaphore:
            await asyncio.sleep(0)
        tasks[1].cancel()

    async def second():
        async with semaphore:
            print('never')

    tasks = [asyncio.create_task(first()), asyncio.create_task(second())]
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(await asyncio.wait_for(semaphore.acquire(), timeout=1))


asyncio.run(main())
