import asyncio


async def main():
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(5)]
    gathered = asyncio.gather(*futures)
    futures[0].set_result(1)
    futures[1].cancel('child')
    await asyncio.sleep(0)
    print(gathered.done(), gathered.cancelled(), repr(gathered.exception()))
    futures[2].set_result(3)
    futures[3].cancel()
    futures[4].set_exception(RuntimeError('told of to nobody'))
    await asyncio.sleep(0)
    try:
        await gathered
    except asyncio.CancelledError as error:
        print('await gives', repr(error), asyncio.current_task().cancelling())
    futures = [loop.create_future() for _ in range(4)]
    gathered = asyncio.gather(*futures, return_exceptions=True)
    futures[0].set_result(1)
    futures[1].set_exception(ZeroDivisionError())
    futures[2].cancel('returned')
    futures[3].cancel()
    print(await gathered)


asyncio.run(main())
