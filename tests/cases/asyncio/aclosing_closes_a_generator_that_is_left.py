import asyncio
import contextlib


async def ticks(name):
    try:
        while True:
            await asyncio.sleep(1)
            yield name
    finally:
        await asyncio.sleep(0.5)
        print(name, 'closed at', asyncio.get_running_loop().time())


async def main():
    async with contextlib.aclosing(ticks('with aclosing')) as generator:
        async for tick in generator:
            print(tick)
            break
    print('after the block', asyncio.get_running_loop().time())
    async for tick in ticks('without'):
        print(tick)
        break
    print('after the loop', asyncio.get_running_loop().time())
    await asyncio.sleep(2)


asyncio.run(main())
