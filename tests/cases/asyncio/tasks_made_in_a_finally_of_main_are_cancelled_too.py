import asyncio


async def late():
    try:
        await asyncio.sleep(1)
        print('never')
    except asyncio.CancelledError:
        print('cancelled at', asyncio.get_running_loop().time())
        raise


async def main():
    try:
        await asyncio.sleep(0)
        raise ValueError('main fails')
    finally:
        asyncio.create_task(late())
        await asyncio.sleep(0)


try:
    asyncio.run(main())
except ValueError as error:
    print(repr(error))
