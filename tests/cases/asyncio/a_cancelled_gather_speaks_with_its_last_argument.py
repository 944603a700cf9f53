import asyncio


async def slow(n):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print('slow', n, error.args)
        if n == 2:
            await asyncio.sleep(1)
        raise


async def fails(n):
    await asyncio.sleep(0.5)
    raise KeyError(n)


async def returns(n):
    return n


async def attempt(*coroutines):
    tasks = [asyncio.create_task(c) for c in coroutines]
    await asyncio.sleep(1)
    gathered = asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(0)
    gathered.cancel('enough')
    try:
        print(await gathered)
    except BaseException as error:
        print(repr(error), [task.cancelled() for task in tasks])


async def main():
    await attempt(slow(1), slow(3))
    await attempt(slow(2), slow(3))
    await attempt(slow(1), returns(3))
    await attempt(slow(1), fails(3))
    await attempt(fails(1), slow(3))


asyncio.run(main())
