import asyncio


async def main():
    semaphore, result = asyncio.Semaphore(1), []

    async def twice(tag):
        for number in (1, 2):
            await semaphore.acquire()
            result.append(f'{tag}_{number}')
            await asyncio.sleep(0.01)
            semaphore.release()

    async with asyncio.TaskGroup() as group:
        for tag in 'abc':
            group.create_task(twice(tag))
    print(result)
    semaphore, result = asyncio.Semaphore(1), []

    async def once(number, again=None):
        await semaphore.acquire()
        result.append(number)
        if again:
            semaphore.release()
            await semaphore.acquire()
            result.append(again)

    tasks = [asyncio.create_task(once(1)), asyncio.create_task(once(2, 4)), asyncio.create_task(once(3))]
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    await asyncio.gather(*tasks)
    print(result)
    semaphore, result = asyncio.Semaphore(0), []
    tasks = [asyncio.create_task(once(number)) for number in (1, 2, 3)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    print(await asyncio.gather(*tasks, return_exceptions=True), result)


asyncio.run(main())
