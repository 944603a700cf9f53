import asyncio


async def work(n):
    return n


async def main():
    work(1)
    for i in range(2):
        work(i)
    asyncio.sleep(1)
    x = work(2)
    x = None
    print(await work(3))


asyncio.run(main())
