import asyncio


async def coroutine():
    pass


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print(context['message'], '|', context['exception']))
for debug in False, True:
    loop.set_debug(debug)
    print(loop.get_debug())
    coro = coroutine()
    for wrong in (1, None, 'text', coroutine, coro):
        for schedule in (loop.call_soon, lambda callback: loop.call_later(0, callback), loop.call_soon_threadsafe):
            try:
                handle = schedule(wrong)
                handle.cancel()
                print('taken')
            except TypeError as error:
                print(str(error).split(' object at')[0])
    coro.close()
loop.close()
