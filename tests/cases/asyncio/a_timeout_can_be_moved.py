import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(None) as cm:
        print(cm.when(), cm)
        cm.reschedule(loop.time() + 1)
        print(cm.when(), cm)
        cm.reschedule(None)
        print(cm.when(), cm)
        await asyncio.sleep(2)
    print(cm)
    try:
        async with asyncio.timeout(1) as cm:
            cm.reschedule(loop.time() + 3)
            await asyncio.sleep(2)
            print('still here at', loop.time())
            cm.reschedule(loop.time() - 1)
            await asyncio.sleep(2)
    except TimeoutError:
        print('expired at', loop.time(), cm)
    for state in 'expired', 'finished':
        try:
            cm.reschedule(loop.time() + 1)
        except RuntimeError as error:
            print(error)
        async with asyncio.timeout(1) as cm:
            pass
    fresh = asyncio.timeout(1)
    print(fresh)
    try:
        fresh.reschedule(1)
    except (RuntimeError, AssertionError) as error:
        print(error)


asyncio.run(main())
