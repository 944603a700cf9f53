import asyncio
import gc
import sys


async def job():
    try:
        await asyncio.sleep(1)
    finally:
        print('finally')
        await asyncio.sleep(0)
        print('never')


async def starter():
    task = asyncio.create_task(job(), name='job')
    await asyncio.sleep(0)
    del task


def collect():
    gc.collect()


def tell(unraisable):
    print(type(unraisable.exc_value).__name__, unraisable.exc_value, unraisable.object.__name__)


sys.unraisablehook = tell
loop = asyncio.new_event_loop()
loop.run_until_complete(starter())
loop.close()
collect()
print('end')
