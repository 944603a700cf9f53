import asyncio


async def add(a, b, fail=False, cancel=False):
    await asyncio.sleep(0.05)
    if fail:
        raise RuntimeError('Fail!')
    if cancel:
        asyncio.current_task().cancel()
        await asyncio.sleep(0)
    return a + b


def ask(loop, timeout=None, **options):
    future = asyncio.run_coroutine_threadsafe(add(1, 2, **options), loop)
    try:
        return future.result(timeout)
    finally:
        future.done() or future.cancel()


async def main():
    loop = asyncio.get_running_loop()
    for options in ({}, {'fail': True}, {'cancel': True}, {'timeout': 0.01}):
        try:
            print(await asyncio.to_thread(ask, loop, **options))
        except BaseException as error:
            print(options, type(error).__module__, type(error).__name__, error)
        await asyncio.sleep(0.1)
        print(len(asyncio.all_tasks()))
    try:
        asyncio.run_coroutine_threadsafe(5, loop)
    except TypeError as error:
        print(error)


asyncio.run(main())
