import asyncio


def one(future):
    print('one')


def two(future):
    print('two', future.result())


async def main():
    future = asyncio.get_running_loop().create_future()
    for callback in (one, two, one, one):
        future.add_done_callback(callback)
    print(future)
    print(future.remove_done_callback(one), future.remove_done_callback(one), future.remove_done_callback(print))
    future.set_result(5)
    print(future)
    future.add_done_callback(two)
    await asyncio.sleep(0)
    print('end')


asyncio.run(main())
