import asyncio


async def work():
    pass


async def main():
    lost = work()
    print('main')


kept = work()
asyncio.run(main())
print('end')
