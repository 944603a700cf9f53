import asyncio
import traceback


async def work():
    await asyncio.sleep(1)


@(lambda function: function)
async def decorated(
        value=1):
    """Does nothing."""
    await asyncio.sleep(value)


async def numbers():
    yield 1


async def main():
    for make in (work, decorated):
        task = asyncio.create_task(make())
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            traceback.print_exc()
            print(traceback.extract_tb(error.__traceback__)[-1].lineno)
    try:
        await numbers().athrow(ValueError)
    except ValueError:
        traceback.print_exc()
    task = asyncio.create_task(work(), name='never begun')
    task.cancel()
    await asyncio.gather(asyncio.sleep(1), task)


asyncio.run(main())
