import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.timeout(1), asyncio.timeout(None))
    async with asyncio.timeout(10) as cm:
        print(cm)
    print(cm)
    try:
        async with asyncio.timeout(0.01) as cm:
            try:
                await asyncio.sleep(10)
            finally:
                print(cm)
    except TimeoutError:
        print(cm)
    async with asyncio.timeout(None) as cm:
        print(cm)
    print(cm)
    async with asyncio.timeout(1234.56789) as cm:
        print(cm)


asyncio.run(main())
