import asyncio


def fails():
    1 / 0


async def fails_later():
    raise ValueError


async def deep(n):
    if n:
        return await deep(n - 1)
    asyncio.get_running_loop().call_soon(fails)
    asyncio.create_task(fails_later())
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def main():
    for n in (0, 1, 2, 6):
        print(n)
        await deep(n)


asyncio.run(main(), debug=True)
