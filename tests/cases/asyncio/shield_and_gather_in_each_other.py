import asyncio


async def main():
    loop = asyncio.get_running_loop()
    one, two = loop.create_future(), loop.create_future()
    parent = asyncio.gather(one, two)
    outer = asyncio.shield(parent)
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.sleep(0)
    print(outer.cancelled(), parent.done())
    one.set_result(1)
    two.set_result(2)
    await asyncio.sleep(0)
    print(parent.result())
    one, two = loop.create_future(), loop.create_future()
    inner = [asyncio.shield(one), asyncio.shield(two)]
    parent = asyncio.gather(*inner)
    await asyncio.sleep(0)
    print(parent.cancel())
    await asyncio.sleep(0)
    try:
        print(type(parent.exception()))
    except asyncio.CancelledError as error:
        print('raised', repr(error))
    print([future.cancelled() for future in inner], one.cancelled(), two.cancelled())
    one.set_result(1)
    two.set_result(2)
    await asyncio.sleep(0)
    print(parent)


asyncio.run(main())
