import asyncio
import collections


class TinyLoop(asyncio.AbstractEventLoop):
    """Only what tasks need to run without waiting."""

    def __init__(self):
        self.ready = collections.deque()
        self.ran = 0

    def get_debug(self):
        return False

    def call_soon(self, callback, *args, context=None):
        handle = asyncio.Handle(callback, args, self, context)
        self.ready.append(handle)
        return handle

    def create_future(self):
        return asyncio.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        return asyncio.Task(coro, loop=self, name=name)

    def call_exception_handler(self, context):
        print('problem', context['message'])

    def run_until_complete(self, coro):
        asyncio._set_running_loop(self)
        task = self.create_task(coro)
        while not task.done():
            self.ready.popleft()._run()
            self.ran += 1
        asyncio._set_running_loop(None)
        return task.result()


async def child(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    print(asyncio.current_task() is not None, type(asyncio.get_running_loop()).__name__)
    task = asyncio.get_running_loop().create_task(child(3))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 'set')
    return await task, await future, await child(1)


loop = TinyLoop()
print(loop.run_until_complete(main()), loop.ran)
try:
    loop.call_later(1, print)
except NotImplementedError:
    print('not implemented')
