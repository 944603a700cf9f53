import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(1) as limit:
        print(limit.when(), limit.expired(), limit)
        limit.reschedule(loop.time() + 3)
        await asyncio.sleep(2)
        print(limit)
    print(limit, limit.expired(), loop.time())
    try:
        limit.reschedule(10)
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.timeout(None) as limit:
            print(limit, limit.when())
            limit.reschedule(loop.time() + 1)
            await asyncio.sleep(10)
    except TimeoutError:
        print(limit, limit.expired())
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            await asyncio.sleep(1)
            print('never')
    except TimeoutError:
        print('too late', loop.time())
    print(asyncio.timeout(5))


asyncio.run(main())
