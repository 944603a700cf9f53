import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, future.set_exception, KeyError("lost"))
    try:
        await future
    except KeyError as error:
        print("caught", error, future.exception())


asyncio.run(main())
