import asyncio


async def fails():
    await asyncio.sleep(0.001)
    1 / 0


async def tries(group):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        coro = fails()
        try:
            group.create_task(coro)
        except RuntimeError as error:
            print(str(error).partition('>')[2] or error)
        try:
            await coro
        except ZeroDivisionError:
            print('it can still be awaited')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            group.create_task(tries(group))
    except ExceptionGroup as error:
        print(repr(error))


asyncio.run(main())
