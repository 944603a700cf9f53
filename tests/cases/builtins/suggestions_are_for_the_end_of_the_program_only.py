import asyncio


async def main():
    async def work():
        prnt('x')

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task


asyncio.run(main())
try:
    prin
except NameError as error:
    print(error)
    raise ValueError('while handling') from error
