import asyncio


async def transfer(name, first, second, patience):
    async with first:
        await asyncio.sleep(0.1)
        try:
            async with asyncio.timeout(patience):
                async with second:
                    print(name, 'has both at', asyncio.get_running_loop().time())
        except TimeoutError:
            print(name, 'gives up at', asyncio.get_running_loop().time())


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(transfer('one', a, b, 1), transfer('two', b, a, 5))
    print(a.locked(), b.locked())


asyncio.run(main())
