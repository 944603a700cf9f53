import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future)
    handle = loop.call_later(5, print, 'x')
    print(handle)
    handle.cancel()
    print(loop.call_soon(print, 'called'))
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
