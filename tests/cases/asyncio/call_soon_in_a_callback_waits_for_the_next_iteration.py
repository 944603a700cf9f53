import asyncio


def again(n):
    print('again', n)
    if n:
        asyncio.get_running_loop().call_soon(again, n - 1)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(again, 2)
    for i in range(4):
        print('turn', i)
        await asyncio.sleep(0)
    loop.call_soon_threadsafe(print, 'threadsafe')
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
