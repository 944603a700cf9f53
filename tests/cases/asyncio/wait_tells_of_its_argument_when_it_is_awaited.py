# wait() of what is no group of futures says so when it is awaited, in a turn of the loop.
import asyncio


async def main():
    waiting = asyncio.wait(3)
    await asyncio.sleep(0)
    try:
        await waiting
    except TypeError as error:
        print(error)


asyncio.run(main())
try:
    asyncio.run(asyncio.wait(3))
except TypeError as error:
    print(error)
