import asyncio


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(asyncio.sleep(1, 'kept'))
    await asyncio.sleep(5)
    before = loop.time()
    print(await task, await asyncio.wait_for(task, 1), await asyncio.shield(task), loop.time() - before)
    print(await asyncio.gather(task, task), (await asyncio.wait([task]))[1])
    async with asyncio.timeout(0):
        print('no turn is needed', await task)
    for done in asyncio.as_completed([task]):
        print(await done)


asyncio.run(main())
