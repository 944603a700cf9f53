import asyncio
import logging

logging.basicConfig(format='%(levelname)s %(name)s %(message)s', level=logging.WARNING)


async def fails():
    raise ValueError('nobody asked')


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: 1 / 0)
    task = asyncio.create_task(fails(), name='lost')
    await asyncio.sleep(0)
    del task
    await asyncio.sleep(0)
    loop.call_exception_handler({'message': 'by hand'})


asyncio.run(main())
