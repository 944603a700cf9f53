import asyncio


class Dummy:
    def __call__(self, future):
        pass

    def __repr__(self):
        return '<Dummy>'


async def work(future=None, fails=False):
    if future is not None:
        await future
    if fails:
        raise ValueError('oops')
    return 'abc'


def finish(task):
    try:
        loop.run_until_complete(task)
    except BaseException as error:
        print(repr(error))


loop = asyncio.new_event_loop()
task = loop.create_task(work(), name='TestTask')
print(task)
task.add_done_callback(Dummy())
print(task)
task.cancel()
print(task)
finish(task)
print(task)
task = loop.create_task(work(), name='TestTask')
finish(task)
print(task)
task = loop.create_task(work(fails=True), name='TestTask')
finish(task)
print(task)
future = loop.create_future()
task = loop.create_task(work(future), name='TestTask')
loop.run_until_complete(asyncio.sleep(0))
print(task)
future.set_result(None)
print(task)
finish(task)
print(task)
loop.close()
