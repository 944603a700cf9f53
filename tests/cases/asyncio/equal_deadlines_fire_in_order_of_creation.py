import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for name in "abcdefgh":
        loop.call_later(1, print, name)
    loop.call_at(1, print, "at 1")
    await asyncio.sleep(1)
    print("slept")


asyncio.run(main())
