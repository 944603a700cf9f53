import asyncio


async def other():
    pass


async def main():
    asyncio.run(other())


asyncio.run(main())
