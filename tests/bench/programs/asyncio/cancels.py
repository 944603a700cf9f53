# 20,000 tasks that are cancelled while they sleep.
import asyncio

cleaned = 0


async def sleeper():
    global cleaned
    try:
        await asyncio.sleep(3600)
    finally:
        cleaned += 1


async def main():
    for _ in range(20):
        tasks = [asyncio.create_task(sleeper()) for _ in range(1_000)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    print(cleaned, type(results[0]).__name__)


asyncio.run(main())
