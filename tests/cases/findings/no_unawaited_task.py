import asyncio


async def save(text):
    await asyncio.sleep(1)
    print('saved', text)


async def beats():
    while True:
        await asyncio.sleep(0.3)


async def main():
    task = asyncio.create_task(save('the text'))
    heart = asyncio.create_task(beats())
    await asyncio.sleep(0.5)
    heart.cancel()
    await task
    print('main ends', task.done())


asyncio.run(main())
