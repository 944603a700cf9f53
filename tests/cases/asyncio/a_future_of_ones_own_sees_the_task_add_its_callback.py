import asyncio
import collections


class Counting:
    def __init__(self, *args, **kwargs):
        self.calls = collections.Counter()
        super().__init__(*args, **kwargs)

    def add_done_callback(self, *args, **kwargs):
        self.calls['add_done_callback'] += 1
        return super().add_done_callback(*args, **kwargs)


class Future(Counting, asyncio.Future):
    pass


class Task(Counting, asyncio.Task):
    pass


async def waits(future):
    return await future


loop = asyncio.new_event_loop()
future = Future(loop=loop)
task = Task(waits(future), loop=loop)
loop.call_soon(future.set_result, 'spam')
print(loop.run_until_complete(task), dict(task.calls), dict(future.calls))
result = object()
future = Future(loop=loop)
task = Task(waits(future), loop=loop)
loop.run_until_complete(asyncio.sleep(0))
print(dict(future.calls), future.done())
future.set_result(result)
print(loop.run_until_complete(task) is result)
loop.close()
