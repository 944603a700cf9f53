import asyncio

total = 0


def add(number):
    global total
    total += number


async def main():
    asyncio.get_running_loop().call_soon(add, 1)
    print(total)
    number = await asyncio.sleep(0, result=10)
    print(total)
    add(number)
    print(total)
    print(await asyncio.sleep(-1, 'negative'), await asyncio.sleep(True, 'one'), asyncio.get_running_loop().time())
    for wrong in ('1', None, 1j):
        try:
            await asyncio.sleep(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())
