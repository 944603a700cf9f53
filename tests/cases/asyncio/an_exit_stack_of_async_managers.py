import asyncio
import contextlib


@contextlib.asynccontextmanager
async def resource(name, fails=False):
    await asyncio.sleep(0.1)
    print('open', name)
    try:
        yield name
    except asyncio.CancelledError:
        print(name, 'sees the cancellation')
        raise
    finally:
        await asyncio.sleep(0.1)
        print('close', name)
        if fails:
            raise OSError(name)


async def use(*names, fails=None):
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(asyncio.sleep, 0.1)
        opened = [await stack.enter_async_context(resource(name, name == fails)) for name in names]
        print(opened)
        await asyncio.sleep(1)


async def main():
    await use('a', 'b')
    try:
        await use('c', 'd', fails='d')
    except OSError as error:
        print(repr(error))
    task = asyncio.create_task(use('e'))
    await asyncio.sleep(0.5)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), round(asyncio.get_running_loop().time(), 2))


asyncio.run(main())
