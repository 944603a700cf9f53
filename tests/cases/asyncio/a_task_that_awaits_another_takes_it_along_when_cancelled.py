import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    async def innermost():
        await future

    async def middle():
        nested.append(asyncio.create_task(innermost()))
        await asyncio.sleep(0)
        asyncio.current_task().cancel()
        await nested[0]

    nested = []
    task = asyncio.create_task(middle())
    try:
        await task
    except asyncio.CancelledError:
        print(task.cancelled(), nested[0].cancelled(), future.cancelled(), asyncio.current_task().cancelling())
    future = loop.create_future()
    chain = asyncio.create_task(innermost())
    for _ in range(3):
        chain = asyncio.create_task(wait_for(chain))
    await asyncio.sleep(0.1)
    chain.cancel('all of them')
    print(future.cancelled(), chain.cancelling())
    try:
        await chain
    except asyncio.CancelledError as error:
        print(error.args)


async def wait_for(task):
    await task


asyncio.run(main())
