import asyncio


async def fail():
    raise ValueError('somebody hears this')


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(1)
    print('main goes on', task.exception())


asyncio.run(main())
