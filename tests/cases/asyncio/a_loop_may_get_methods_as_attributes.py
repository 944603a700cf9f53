import asyncio


async def work():
    await asyncio.sleep(0.1)
    return asyncio.get_running_loop().create_future()


loop = asyncio.new_event_loop()
soon, later, at = loop.call_soon, loop.call_later, loop.call_at


def traced_soon(callback, *args, **more):
    print('soon', getattr(callback, '__name__', type(callback).__name__))
    return soon(callback, *args, **more)


def traced_later(delay, callback, *args, **more):
    print('later', delay, callback.__name__)
    return later(delay, callback, *args, **more)


def traced_at(when, callback, *args, **more):
    print('at', when, callback.__name__)
    return at(when, callback, *args, **more)


loop.call_soon, loop.call_later, loop.call_at = traced_soon, traced_later, traced_at
loop.run_until_complete(work())
loop.run_until_complete(asyncio.wait_for(work(), 1))
del loop.call_soon, loop.call_at
loop.run_until_complete(work())


async def asks():
    running = asyncio.get_running_loop()
    for _ in range(2):
        print(running.create_future(), running.time())
        running.create_future = lambda: 'no future'
        running.time = lambda: 40.0


loop.run_until_complete(asks())
del loop.create_future
print(loop.time())
del loop.time
future = loop.create_future()
for _ in range(2):
    print(future.done())
    future.done = lambda: 'by an attribute'
loop.close()
