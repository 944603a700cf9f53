import asyncio


async def work(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError('two')


async def main():
    await asyncio.gather(work(1), work(2), return_exceptions=True)
    print('all is well, or so it seems')


asyncio.run(main())
