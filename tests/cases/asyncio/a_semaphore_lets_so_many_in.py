import asyncio


async def worker(n, semaphore):
    async with semaphore:
        print(n, 'in at', asyncio.get_running_loop().time(), semaphore.locked())
        await asyncio.sleep(1)


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(worker(n, semaphore) for n in range(5)))
    print(semaphore.locked(), semaphore._value)
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    tasks = [asyncio.create_task(worker(n, semaphore)) for n in range(4)]
    await asyncio.sleep(0.5)
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(tasks[2].cancelled(), semaphore._value)


asyncio.run(main())
