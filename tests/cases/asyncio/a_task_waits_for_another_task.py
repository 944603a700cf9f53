import asyncio


async def fetch():
    await asyncio.sleep(2)
    return "page"


async def use(task):
    print("got", await task)


async def main():
    task = asyncio.create_task(fetch())
    await asyncio.gather(use(task), use(task))


asyncio.run(main())
