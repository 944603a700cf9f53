import asyncio


async def tick():
    await asyncio.sleep(1)


for _ in range(2):
    loop = asyncio.new_event_loop()
    loop.run_until_complete(tick())
    loop.run_until_complete(tick())
    loop.close()
