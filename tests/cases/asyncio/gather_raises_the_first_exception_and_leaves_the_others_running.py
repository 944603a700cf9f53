import asyncio


async def fail(delay):
    await asyncio.sleep(delay)
    raise ValueError(delay)


async def work():
    await asyncio.sleep(2)
    print("work done")


async def main():
    try:
        await asyncio.gather(work(), fail(1))
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(2)
    print(await asyncio.gather(fail(1), asyncio.sleep(0, "slept"), return_exceptions=True))


asyncio.run(main())
