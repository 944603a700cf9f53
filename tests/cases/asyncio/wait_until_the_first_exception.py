import asyncio


async def fails(delay):
    if delay:
        await asyncio.sleep(delay)
    raise ZeroDivisionError('err')


async def main():
    loop = asyncio.get_running_loop()
    for delay in (0, 0.5, 20):
        long = asyncio.create_task(asyncio.sleep(10))
        failing = asyncio.create_task(fails(delay))
        begin = loop.time()
        done, pending = await asyncio.wait([failing, long], return_when=asyncio.FIRST_EXCEPTION)
        print(failing in done, long in done, len(pending), loop.time() - begin, failing.exception() if failing in done else '')
        await asyncio.wait([long, failing])
    cancelled = asyncio.create_task(asyncio.sleep(1))
    long = asyncio.create_task(asyncio.sleep(2))
    loop.call_later(0.5, cancelled.cancel)
    begin = loop.time()
    done, pending = await asyncio.wait([cancelled, long], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), loop.time() - begin)


asyncio.run(main())
