import asyncio


async def work():
    return 1


def factory(loop, coro, **options):
    coro.close()
    raise NameError('no factory')


def ask(loop):
    try:
        return asyncio.run_coroutine_threadsafe(work(), loop).result()
    except NameError as error:
        return repr(error)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'].split(' ')[:4], repr(context['exception'])))
    answer = loop.run_in_executor(None, ask, loop)
    loop.set_task_factory(factory)
    print(await answer)
    loop.set_task_factory(None)


asyncio.run(main())
