import asyncio


async def job(n):
    await asyncio.sleep(n)
    if n == 3:
        raise ValueError(n)
    return n


async def main():
    for coro in asyncio.as_completed([asyncio.create_task(job(n)) for n in (3, 1, 2)]):
        try:
            print(await coro)
        except ValueError as error:
            print('failed', error)
    try:
        for coro in asyncio.as_completed([asyncio.create_task(job(n)) for n in (1, 5)], timeout=2):
            print(await coro)
    except TimeoutError:
        print('late', asyncio.get_running_loop().time())
    try:
        list(asyncio.as_completed(asyncio.get_running_loop().create_future()))
    except TypeError as error:
        print(error)
    print(list(asyncio.as_completed([])))


asyncio.run(main())
