import asyncio


async def work():
    await asyncio.sleep(2)
    print('the work is done at', asyncio.get_running_loop().time())
    return 'value'


async def main():
    task = asyncio.create_task(work())
    for _ in range(3):
        try:
            print(await asyncio.wait_for(asyncio.shield(task), 0.8))
        except TimeoutError:
            print('not yet', task.done())


asyncio.run(main())
