import asyncio


def fails():
    1 / 0


def leaves(loop, context):
    raise SystemExit(7)


async def main():
    asyncio.get_running_loop().set_exception_handler(leaves)
    asyncio.get_running_loop().call_soon(fails)
    try:
        await asyncio.sleep(5)
    finally:
        print('main is cancelled')


asyncio.run(main())
