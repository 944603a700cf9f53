import asyncio
import concurrent.futures

loop = asyncio.new_event_loop()
already = loop.create_future()
print(asyncio.wrap_future(already) is already)


class Duck:
    _asyncio_future_blocking = False


duck = Duck()
print(asyncio.wrap_future(duck) is duck, asyncio.ensure_future(duck) is duck)
inner = concurrent.futures.Future()
outer = asyncio.wrap_future(inner, loop=loop)
outer.cancel()
print(inner.cancelled())
loop.run_until_complete(asyncio.sleep(0))
print(inner.cancelled(), outer.cancelled())
inner = concurrent.futures.Future()
outer = asyncio.wrap_future(inner, loop=loop)
inner.set_result(42)
outer.cancel()
loop.run_until_complete(asyncio.sleep(0))
print(inner.cancelled(), inner.result(), outer.cancelled())
inner = concurrent.futures.Future()
outer = asyncio.wrap_future(inner, loop=loop)
inner.set_exception(OSError('from a thread'))
try:
    loop.run_until_complete(outer)
except OSError as error:
    print(repr(error), error is inner.exception())
asyncio.set_event_loop(None)
for wrong in (lambda: asyncio.wrap_future(concurrent.futures.Future()), lambda: asyncio.wrap_future(5)):
    try:
        wrong()
    except (RuntimeError, AssertionError) as error:
        print(type(error).__name__, error)
loop.close()
