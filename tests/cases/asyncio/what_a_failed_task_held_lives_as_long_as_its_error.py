import asyncio


class Thing:
    def __del__(self):
        print('thing goes')


async def fail():
    thing = Thing()
    await asyncio.sleep(1)
    raise ValueError


async def main():
    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    print('done', repr(task.exception()))
    del task
    print('forgotten')
    try:
        await asyncio.gather(fail())
    except ValueError:
        print('caught')
    print('end')


asyncio.run(main())
