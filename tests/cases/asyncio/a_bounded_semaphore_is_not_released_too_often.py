import asyncio


async def main():
    semaphore = asyncio.BoundedSemaphore(2)
    for _ in range(2):
        await semaphore.acquire()
    print(semaphore.locked(), semaphore._value)
    for _ in range(3):
        try:
            semaphore.release()
            print(semaphore._value)
        except ValueError as error:
            print(error, semaphore._value)
    plain = asyncio.Semaphore(1)
    plain.release()
    print(plain._value, isinstance(semaphore, asyncio.Semaphore))
    async with semaphore as entered:
        print(entered, semaphore._value)


asyncio.run(main())
