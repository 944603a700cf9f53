import asyncio


async def work(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError('two')


async def main():
    results = await asyncio.gather(work(1), work(2), return_exceptions=True)
    print(results)
    await asyncio.gather(work(1), work(3), return_exceptions=True)
    print('all is well')


asyncio.run(main())
