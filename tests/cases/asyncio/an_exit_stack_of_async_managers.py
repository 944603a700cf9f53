import asyncio
import contextlib


class Resource:
    def __init__(self, name, fails=False):
        self.name, self.fails = name, fails

    async def __aenter__(self):
        await asyncio.sleep(0.1)
        print('open', self.name)
        return self.name

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0.1)
        print('close', self.name, kind and kind.__name__)
        if self.fails:
            raise OSError(self.name)


async def use(*names, fails=None):
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(asyncio.sleep, 0.1)
        opened = [await stack.enter_async_context(Resource(name, name == fails)) for name in names]
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
