import asyncio


async def greet():
    print('hello')


async def main():
    await greet()
    coroutine = greet()
    coroutine.close()
    await asyncio.sleep(1)


asyncio.run(main())
