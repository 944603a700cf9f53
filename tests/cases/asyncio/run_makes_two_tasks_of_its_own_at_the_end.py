import asyncio


async def main():
    print("only this")


asyncio.run(main())
