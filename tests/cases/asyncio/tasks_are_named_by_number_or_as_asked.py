import asyncio


async def child():
    print(asyncio.current_task().get_name())


async def main():
    one = asyncio.create_task(child())
    two = asyncio.create_task(child(), name="second")
    three = asyncio.ensure_future(child())
    await one
    await two
    await three
    print(asyncio.current_task().get_name())


asyncio.run(main())
