import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    async def child():
        return await future

    gathered = asyncio.gather(child())
    print(asyncio.ensure_future(gathered) is gathered)
    await asyncio.sleep(0)
    future.add_done_callback(lambda _: print('in the callback', gathered.cancel()))
    future.set_result(42)
    print(await gathered, gathered.cancelled())
    print(gathered.cancel())


asyncio.run(main())
