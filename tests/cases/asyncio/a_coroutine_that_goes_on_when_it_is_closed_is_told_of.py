import asyncio
import gc


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


loop = asyncio.new_event_loop()
loop.run_until_complete(starter())
loop.close()
collect()
print('end')
