import asyncio


def handler(loop, context):
    print(context['message'][:40], repr(context['exception'])[:60])


async def work(closing):
    try:
        await asyncio.sleep(0.1)
    finally:
        print(closing)
    return 10


async def forced(change, *arguments):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    coro = work('closed by hand')
    task = loop.create_task(coro)
    change(task, *arguments)
    print(task.done())
    try:
        print(await task)
    except OSError as error:
        print('raised', error)
    await asyncio.sleep(1)
    coro.close()


asyncio.run(forced(asyncio.Future.set_result, 'spam'))
asyncio.run(forced(asyncio.Future.set_exception, OSError('forced')))
