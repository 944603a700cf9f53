import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.01) as cm:
            await asyncio.sleep(10)
    except TimeoutError as error:
        print('expired', cm.expired(), loop.time(), cm.when(), repr(error.__cause__))
    try:
        async with asyncio.timeout_at(loop.time() + 0.5) as cm:
            await asyncio.sleep(10)
    except TimeoutError:
        print('expired', cm.expired(), loop.time(), cm.when())
    async with asyncio.timeout(1) as cm:
        pass
    print(cm.expired(), cm.when())
    for make in asyncio.timeout, asyncio.timeout_at:
        async with make(None) as cm:
            await asyncio.sleep(0.01)
        print(cm.expired(), cm.when())
    print(asyncio.current_task().cancelling(), loop.time())


asyncio.run(main())
