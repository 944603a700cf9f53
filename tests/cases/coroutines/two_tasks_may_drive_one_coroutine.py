import asyncio
async def waits():
    await asyncio.get_running_loop().create_task(asyncio.sleep(0.05))
    print('waits done')
async def wrapper(coro):
    await coro
async def main():
    twice = waits()
    t = asyncio.create_task(wrapper(twice), name='W')
    u = asyncio.create_task(twice, name='T')
    await asyncio.sleep(0.01)
    print(t, u)
    print(await asyncio.gather(t, u, return_exceptions=True))
asyncio.run(main())
