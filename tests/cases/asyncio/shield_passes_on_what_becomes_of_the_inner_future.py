import asyncio


async def main():
    loop = asyncio.get_running_loop()
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    inner.set_result(42)
    print(outer.done(), await outer)
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    error = RuntimeError('expected')
    inner.set_exception(error)
    await asyncio.sleep(0)
    print(outer.exception() is error)
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    inner.cancel('message')
    await asyncio.sleep(0)
    print(outer.cancelled(), outer._cancel_message)
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    outer.cancel()
    print(outer.cancelled(), inner.cancelled(), inner)
    await asyncio.sleep(0)
    print(inner)
    inner.set_result('too late')
    done = loop.create_future()
    done.set_result('at once')
    print(asyncio.shield(done) is done, await asyncio.shield(done))


asyncio.run(main())
