import asyncio
import contextvars


class MyTask(asyncio.Task):
    pass


def plain(loop, coro):
    print('factory', type(coro).__name__)
    return MyTask(coro, loop=loop)


def with_options(loop, coro, **options):
    print('factory', sorted(options))
    return MyTask(coro, loop=loop, **options)


async def work():
    return asyncio.current_task().get_name()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(plain)
    print(loop.get_task_factory() is plain)
    print(await loop.create_task(work(), name='named'), await asyncio.create_task(work(), name='also named'))
    coro = work()
    try:
        loop.create_task(coro, context=contextvars.copy_context())
    except TypeError as error:
        print(error)
    coro.close()
    loop.set_task_factory(with_options)
    print(await loop.create_task(work(), context=contextvars.copy_context(), name='x'))
    print(type(asyncio.ensure_future(work())).__name__)
    for wrong in (1, 'factory'):
        try:
            loop.set_task_factory(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())
