import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')


def show(*args):
    print(var.get(), args)
    var.set('changed by a callback')


async def main():
    loop = asyncio.get_running_loop()
    var.set('one')
    loop.call_soon(show, 1)
    ctx = contextvars.copy_context()
    ctx.run(var.set, 'two')
    loop.call_soon(show, 2, context=ctx)
    loop.call_later(1, show, 3)
    loop.call_at(2, show, 4, context=ctx)
    future = loop.create_future()
    future.add_done_callback(lambda f: show('future'))
    future.add_done_callback(lambda f: show('with context'), context=ctx)
    var.set('three')
    loop.call_soon(show, 5)
    future.set_result(None)
    await asyncio.sleep(3)
    print(var.get(), ctx[var])


asyncio.run(main())
