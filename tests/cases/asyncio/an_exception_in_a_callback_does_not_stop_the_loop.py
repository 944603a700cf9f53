import asyncio


def fail():
    print("failing")
    raise ValueError("in a callback")


async def main():
    asyncio.get_running_loop().call_soon(fail)
    await asyncio.sleep(1)
    print("still here")


asyncio.run(main())
