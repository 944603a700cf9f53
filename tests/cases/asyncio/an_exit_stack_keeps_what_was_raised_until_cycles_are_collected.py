import asyncio
import contextlib
import gc


gone = []


class Kept:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        gone.append(self.name)


@contextlib.asynccontextmanager
async def scope(name, fails):
    kept = Kept(name)
    try:
        yield kept.name
    finally:
        await asyncio.sleep(1)
        print('left', name)
        if fails:
            raise LookupError(name)


async def job(fails):
    async with contextlib.AsyncExitStack() as stack:
        for i in range(2):
            manager = scope(f'scope {i}', fails and i == 1)
            manager.kept = Kept(f'manager {i}')
            await stack.enter_async_context(manager)
        del manager


async def attempt(fails, cancelled):
    task = asyncio.create_task(job(fails))
    await asyncio.sleep(0.5)
    if cancelled:
        task.cancel()
    try:
        await task
    except (LookupError, asyncio.CancelledError) as error:
        print(repr(error))
    del task


async def main():
    for fails, cancelled in ((False, False), (True, False), (False, True)):
        await attempt(fails, cancelled)
        print('gone', sorted(gone))
        gc.collect()
        print('after a collection', sorted(gone))
        gone.clear()


asyncio.run(main())
