import asyncio


async def main():
    count, seen = 0, []

    async def increment(times):
        nonlocal count
        for _ in range(times):
            before = count
            await asyncio.sleep(0)
            count = before + 1
            seen.append(count)

    await asyncio.gather(increment(3), increment(3))
    print(count, seen)
    count, lock = 0, asyncio.Lock()

    async def safely(times):
        nonlocal count
        for _ in range(times):
            async with lock:
                before = count
                await asyncio.sleep(0)
                count = before + 1

    await asyncio.gather(safely(3), safely(3))
    print(count)


asyncio.run(main())
