import asyncio


class MyTask(asyncio.Task):
    def __init__(self, coro, *, loop=None, name=None, context=None):
        super().__init__(coro, loop=loop, name=name, context=context)
        print('made', self.get_name())


def factory(loop, coro, context=None):
    return MyTask(coro, loop=loop, context=context)


async def job(n):
    await asyncio.sleep(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(await asyncio.gather(job(1), job(2)))
    task = asyncio.create_task(job(1), name='mine')
    print(type(task).__name__, task.get_name(), await task)
    try:
        loop.set_task_factory('factory')
    except TypeError as error:
        print(error)
    loop.set_task_factory(None)
    print(type(asyncio.create_task(job(1))).__name__)


asyncio.run(main())
