import asyncio


async def background(n):
    await asyncio.sleep(n)


async def main():
    asyncio.ensure_future(background(10))
    asyncio.ensure_future(background(20))
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print('end')
