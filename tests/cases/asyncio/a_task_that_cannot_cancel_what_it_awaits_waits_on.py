import asyncio


def handled(loop, context):
    if 'exception' in context:
        print('handled', context['message'][:21], type(context['exception']).__name__)


async def waits_for_itself():
    await asyncio.sleep(0)
    me = asyncio.current_task()
    me.cancel()
    try:
        await asyncio.gather(me, asyncio.sleep(1))
    except BaseException as error:
        print('left by', type(error).__name__)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handled)
    task = asyncio.create_task(waits_for_itself(), name='itself')
    for i in range(4):
        loop.call_soon(print, 'call', i)
        await asyncio.sleep(0)
    print(task.done(), task.cancelling() > 100)


try:
    asyncio.run(main())
except RecursionError:
    print('asyncio.run cannot cancel it either')
