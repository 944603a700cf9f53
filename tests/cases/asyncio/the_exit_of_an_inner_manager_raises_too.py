import asyncio
import contextlib


class Custom(Exception):
    pass


async def fails():
    raise Custom('task')


class Database(contextlib.AbstractAsyncContextManager):
    async def __aexit__(self, kind, error, traceback):
        raise Custom('exit')


async def main():
    task = asyncio.current_task()
    try:
        async with asyncio.TaskGroup() as group:
            async with Database():
                group.create_task(fails())
                await asyncio.sleep(1)
    except* Custom as caught:
        print(repr(caught), task.cancelling())
    print('goes on', task.cancelling())
    await asyncio.sleep(0)


asyncio.run(main())
