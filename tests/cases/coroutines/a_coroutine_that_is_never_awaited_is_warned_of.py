import asyncio


async def work():
    print("working")


async def main():
    work()
    print("main ends")


asyncio.run(main())
