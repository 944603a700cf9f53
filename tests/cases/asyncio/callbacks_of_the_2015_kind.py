import asyncio


def callback(n, loop):
    print('callback', n, 'at', loop.time())


def stopper(loop):
    print('stopping')
    loop.stop()


loop = asyncio.get_event_loop()
now = loop.time()
loop.call_at(now + 0.2, callback, 1, loop)
loop.call_at(now + 0.1, callback, 2, loop)
loop.call_later(0.3, stopper, loop)
handle = loop.call_soon(callback, 3, loop)
print(handle)
loop.run_forever()
loop.close()
