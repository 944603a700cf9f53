import asyncio


async def main():
    print(await asyncio.sleep(1, 'result'), await asyncio.sleep(0, result=5), await asyncio.sleep(-1, 'past'))
    for wrong in ('1', None, [1]):
        try:
            await asyncio.sleep(wrong)
        except TypeError as error:
            print(error)
    print(await asyncio.sleep(True, 'one'), await asyncio.sleep(delay=0.5), asyncio.get_running_loop().time())


asyncio.run(main())
