import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    try:
        async with asyncio.timeout(0.01) as cm:
            await future
    except TimeoutError:
        print(future.cancelled(), cm.expired())
    future = loop.create_future()
    loop.call_later(0.01, future.cancel, 'the future, not the task')
    try:
        async with asyncio.timeout(1) as cm:
            await future
    except asyncio.CancelledError as error:
        print(error.args, cm.expired(), asyncio.current_task().cancelling())


asyncio.run(main())
