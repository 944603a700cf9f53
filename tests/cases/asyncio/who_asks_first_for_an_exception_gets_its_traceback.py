import asyncio
import traceback


async def raises():
    raise TypeError(42)


async def waits(task):
    await task


async def main():
    task = asyncio.create_task(raises())
    for _ in range(3):
        try:
            await waits(task)
        except TypeError:
            traceback.print_exc()
    for _ in range(2):
        try:
            task.result()
        except TypeError:
            traceback.print_exc()
    try:
        raise task.exception()
    except TypeError:
        traceback.print_exc()
    plain = asyncio.get_running_loop().create_future()
    try:
        raise KeyError('a')
    except KeyError as error:
        plain.set_exception(error)
    for _ in range(2):
        try:
            await plain
        except KeyError:
            traceback.print_exc()
    results = await asyncio.gather(task, plain, return_exceptions=True)
    for r in results:
        traceback.print_exception(r)


asyncio.run(main())
