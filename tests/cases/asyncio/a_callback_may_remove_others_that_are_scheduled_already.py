import asyncio


def removing(future):
    print('removed', future.remove_done_callback(other))


def other(future):
    print('other')


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(removing)
    future.add_done_callback(other)
    future.add_done_callback(other)
    future.set_result(1)
    await asyncio.sleep(0)
    late = loop.create_future()
    late.set_result(1)
    late.add_done_callback(other)
    print(late.remove_done_callback(other))
    await asyncio.sleep(0)


asyncio.run(main())
