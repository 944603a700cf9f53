import asyncio


async def background(n):
    try:
        await asyncio.sleep(n)
    finally:
        print('finally', n)


loop = asyncio.new_event_loop()
held = loop.create_task(background(10))
loop.create_task(background(20))
loop.run_until_complete(asyncio.sleep(1))
loop.close()
print('end')
