import asyncio, gc
async def waits():
    await asyncio.get_running_loop().create_future()
async def fails():
    raise ValueError('lost')
async def main():
    t = asyncio.create_task(waits(), name='lonely')
    await asyncio.sleep(0)
    del t
    gc.collect()
    print('after')
    t = asyncio.create_task(fails())
    await asyncio.sleep(0)
asyncio.run(main())
