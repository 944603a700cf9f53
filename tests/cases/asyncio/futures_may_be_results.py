import asyncio


async def gives(future):
    return future


async def sets(future):
    future.set_result('test')


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = asyncio.create_task(gives(future)), asyncio.create_task(sets(future))
    print(await tasks[0] is future, await tasks[1], await future)
    print(await (await asyncio.gather(gives(future)))[0])
    nested = asyncio.get_running_loop().create_future()
    nested.set_result(future)
    print(await (await nested))


asyncio.run(main())
