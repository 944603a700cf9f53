import asyncio


class CoroutineLike:
    def send(self, value):
        raise StopIteration(42)

    def throw(self, *args):
        pass

    def close(self):
        pass

    def __await__(self):
        return self


async def value():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    for wrong in (123, 123, 'text', None, object):
        for make in (asyncio.create_task, loop.create_task, asyncio.Task):
            try:
                make(wrong)
            except TypeError as error:
                print(make.__name__, str(error)[:60])
    for _ in range(2):
        task = asyncio.create_task(CoroutineLike(), name='alike')
        print(repr(task)[:60], await task)
    task = asyncio.Task(value(), name='class')
    print(await task, task.get_coro().__name__)


asyncio.run(main())
