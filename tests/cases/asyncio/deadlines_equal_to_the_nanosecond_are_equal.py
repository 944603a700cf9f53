import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(0.1)
    loop.call_at(0.8, print, "older: 0.8")
    loop.call_later(0.7, print, "younger:", 0.1 + 0.7)
    await asyncio.sleep(1)


asyncio.run(main())
