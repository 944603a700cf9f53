import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(5) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner')
    except TimeoutError:
        print('outer', outer.expired(), inner.expired())
    try:
        async with asyncio.timeout(5) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner', outer.expired(), inner.expired())
            await asyncio.sleep(1)
    except TimeoutError:
        print('outer')
    async with asyncio.timeout(1):
        try:
            await asyncio.sleep(2)
        except asyncio.CancelledError:
            print('swallowed')


try:
    asyncio.run(main())
except TimeoutError as error:
    print('TimeoutError', error.args)
