import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')


def look(name, future=None):
    print(name, var.get())
    var.set('changed by ' + name)


async def main():
    loop = asyncio.get_running_loop()
    own = contextvars.copy_context()
    own.run(var.set, 'own')
    var.set('main')
    loop.call_soon(look, 'soon')
    loop.call_soon(look, 'soon in own', context=own)
    loop.call_later(0, look, 'later in own', context=own)
    loop.call_at(0, look, 'at')
    future = loop.create_future()
    future.add_done_callback(lambda future: look('done'))
    future.add_done_callback(lambda future: look('done in own'), context=own)
    future.set_result(1)
    var.set('changed by main')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(var.get(), own[var])


asyncio.run(main())
