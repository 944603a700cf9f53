import asyncio


async def depth(n):
    if n == 0:
        await asyncio.sleep(0)
        return asyncio.current_task().get_name(), len(asyncio.all_tasks())
    return await depth(n - 1)


async def as_tasks(n):
    if n == 0:
        return asyncio.current_task().get_name(), len(asyncio.all_tasks())
    return await asyncio.create_task(as_tasks(n - 1), name=f'depth {n}')


async def main():
    print(await depth(50))
    print(await as_tasks(5))
    print(await asyncio.create_task(depth(3), name='another'))


asyncio.run(main())
