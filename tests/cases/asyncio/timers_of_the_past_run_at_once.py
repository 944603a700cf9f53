import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(5)
    loop.call_at(1, print, 'at 1')
    loop.call_later(-3, print, 'minus 3')
    loop.call_later(0, print, 'zero')
    loop.call_soon(print, 'soon')
    await asyncio.sleep(0)
    print('first turn')
    await asyncio.sleep(0)
    print('second turn', loop.time())


asyncio.run(main())
