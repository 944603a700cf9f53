import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("no")


async def middle():
    return await fail()


async def main():
    print("begin")
    await middle()


asyncio.run(main())
