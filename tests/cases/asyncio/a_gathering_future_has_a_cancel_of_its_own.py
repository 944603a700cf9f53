import asyncio


async def main():
    loop = asyncio.get_running_loop()
    all_of_them = asyncio.gather(asyncio.sleep(3), asyncio.sleep(4))
    print(all_of_them.cancel)
    loop.call_later(1, all_of_them.cancel)
    try:
        await all_of_them
    except asyncio.CancelledError:
        print('cancelled at', loop.time())
    timer = loop.call_later(9, print)
    print(timer.cancel)
    loop.call_soon(timer.cancel)
    await asyncio.sleep(0)
    print(timer.cancelled())


asyncio.run(main())
