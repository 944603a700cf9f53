import asyncio


async def fails():
    raise KeyError('first')


async def main():
    loop = asyncio.get_running_loop()
    failed = asyncio.create_task(fails())
    future = loop.create_future()

    async def waits():
        await asyncio.gather(asyncio.gather(failed, future), return_exceptions=True)

    await asyncio.sleep(0)
    waiting = asyncio.create_task(waits())
    await asyncio.sleep(0)
    waiting.cancel('now')
    try:
        await waiting
    except asyncio.CancelledError as error:
        print(repr(error), future.cancelled())


asyncio.run(main())
