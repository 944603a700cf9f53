# 50 tasks that want the same lock.
import asyncio

total = 0


async def add(lock, rounds):
    global total
    for _ in range(rounds):
        async with lock:
            before = total
            await asyncio.sleep(0)
            total = before + 1


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[add(lock, 1_000) for _ in range(50)])
    print(total)


asyncio.run(main())
