import asyncio
import logging

logging.basicConfig(format='%(name)s|%(levelname)s|%(message)s')


async def fail():
    raise ValueError('lost')


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print('end')


asyncio.run(main())
