# 100,000 timers of mixed deadlines, a third of them cancelled.
import asyncio

fired = []


async def main():
    loop = asyncio.get_running_loop()
    handles = [loop.call_later(1 + (n * 7919) % 100_003 / 1000, fired.append, n) for n in range(100_000)]
    for handle in handles[::3]:
        handle.cancel()
    await asyncio.sleep(200)
    print(len(fired), sum(fired[:1000]))


asyncio.run(main())
