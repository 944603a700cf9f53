import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for delay in 0, -1:
        try:
            async with asyncio.timeout(delay) as cm:
                await asyncio.sleep(10)
        except TimeoutError:
            print(delay, cm.expired(), loop.time(), cm.when())
    async with asyncio.timeout(0) as cm:
        await asyncio.sleep(0)
        print('one turn is given')
    print(cm.expired())


async def expiring():
    async with asyncio.timeout(0) as cm:
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print('never')
        finally:
            print('expiring', repr(cm).partition(' ')[2])


asyncio.run(main())
try:
    asyncio.run(expiring())
except TimeoutError as error:
    print(repr(error))
