import asyncio


async def main():
    lock = asyncio.Lock()
    for error in (ValueError('x'), asyncio.CancelledError(), KeyError('y')):
        try:
            async with lock as entered:
                print(entered, lock.locked())
                raise error
        except BaseException as caught:
            print(repr(caught), lock.locked())
    async with lock:
        print(lock.locked())
        nested = asyncio.create_task(lock.__aenter__())
        await asyncio.sleep(0)
        print(nested.done())
    print(await nested)
    print(await lock.__aexit__(None, None, None), lock.locked())


asyncio.run(main())
