import asyncio


async def main():
    cm = asyncio.timeout(0.01)
    async with cm as entered:
        print(entered is cm)
        try:
            async with cm:
                pass
        except RuntimeError as error:
            print(error)
    try:
        async with cm:
            pass
    except RuntimeError as error:
        print(error)
    outside = asyncio.timeout(1)

    def by_hand():
        try:
            outside.__aenter__().send(None)
        except RuntimeError as error:
            print(error)

    asyncio.get_running_loop().call_soon(by_hand)
    await asyncio.sleep(0)
    for wrong in 'one', [1]:
        try:
            async with asyncio.timeout(wrong):
                pass
        except TypeError as error:
            print(error)


asyncio.run(main())
try:
    asyncio.timeout(1)
except RuntimeError as error:
    print(error)
print(asyncio.timeout_at(5).when())
