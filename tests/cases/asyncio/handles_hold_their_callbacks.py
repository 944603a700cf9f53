import asyncio


def callback(*args):
    pass


loop = asyncio.new_event_loop()
soon = loop.call_soon(callback, 1, 2)
print(soon._callback is callback, soon._args, isinstance(soon, asyncio.Handle), soon in loop._ready, soon)
later = loop.call_later(10, callback)
print(isinstance(later, asyncio.TimerHandle), later in loop._scheduled, later in loop._ready, later.when())
later.cancel()
print(later, later._callback, later._args, later.cancelled())
at = loop.call_at(5, callback, 'x')
print(at, at < later, at <= later, at > later, at >= later, at == later, at != later, hash(at) == hash(5))
for wrong in (lambda: loop.call_later(None, callback), lambda: loop.call_at(None, callback)):
    try:
        wrong()
    except TypeError as error:
        print(error)
loop.close()
