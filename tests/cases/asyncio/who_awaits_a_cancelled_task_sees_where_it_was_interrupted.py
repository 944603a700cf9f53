import asyncio
import traceback


async def nested():
    await asyncio.sleep(10)


async def awaits():
    task = asyncio.create_task(nested())
    await asyncio.sleep(0)
    task.cancel('why')
    await task


async def asks():
    task = asyncio.create_task(nested())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    task.exception()


async def converts():
    task = asyncio.create_task(nested())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(task.cancel, 'msg')
    try:
        await task
    except asyncio.CancelledError as error:
        raise ValueError('converted') from error


for function in awaits, asks, converts:
    try:
        asyncio.run(function())
    except (asyncio.CancelledError, ValueError):
        traceback.print_exc()
