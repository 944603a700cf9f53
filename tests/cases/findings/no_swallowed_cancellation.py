import asyncio


async def polite():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('tidying up')
        raise
    return 'never'


async def patient():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(10)
    except TimeoutError:
        return 'timed out'


async def main():
    task = asyncio.create_task(polite())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')
    print(await asyncio.create_task(patient()))


asyncio.run(main())
