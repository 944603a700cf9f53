import asyncio


async def save(text):
    await asyncio.sleep(1)
    print('saved', text)


async def main():
    task = asyncio.create_task(save('the text'))
    await asyncio.sleep(0.5)
    print('main ends', task.done())


asyncio.run(main())
