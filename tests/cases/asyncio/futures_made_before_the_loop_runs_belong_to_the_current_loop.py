import asyncio

loop = asyncio.get_event_loop()
future = asyncio.Future()
print(future.get_loop() is loop, future._loop is loop)
task = asyncio.ensure_future(asyncio.sleep(1, 'later'))
loop.call_later(2, future.set_result, 'set')
print(loop.run_until_complete(asyncio.gather(future, task)))
print(loop.run_until_complete(future))
loop.close()
