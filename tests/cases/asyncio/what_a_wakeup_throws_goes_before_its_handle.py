# The traceback of a CancelledError holds the coroutine that waited, until __wakeup has ended; that of a future's own
# exception is held by the future.
import asyncio
async def fails(): pass
async def tries():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        coro = fails()
async def main():
    t = asyncio.create_task(tries())
    await asyncio.sleep(0)
    t.cancel()
    await t
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(tries3(f))
    await asyncio.sleep(0)
    f.set_exception(ValueError(1)); del f
    await t
async def tries3(f):
    try:
        await f
    except ValueError:
        coro = fails()
    del f
asyncio.run(main())
