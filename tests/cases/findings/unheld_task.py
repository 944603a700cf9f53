import asyncio


async def background():
    await asyncio.sleep(1)
    print('done in the background')


async def main():
    asyncio.create_task(background())
    await asyncio.sleep(2)


asyncio.run(main())
