import asyncio
from asyncio import staggered


async def wait_long(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, 'gives up')
        raise


async def main():
    try:
        async with asyncio.timeout(2.5):
            await staggered.staggered_race([lambda: wait_long('first'), lambda: wait_long('second')], 1)
    except TimeoutError:
        print('too late', len(asyncio.all_tasks()))
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))


asyncio.run(main())
