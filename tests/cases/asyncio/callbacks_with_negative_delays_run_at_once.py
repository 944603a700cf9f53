import asyncio

loop = asyncio.new_event_loop()
calls = []
loop.call_later(-1, calls.append, 'a')
loop.call_later(-2, calls.append, 'b')
loop.call_soon(calls.append, 'soon')
loop.call_later(0, calls.append, 'c')
loop.call_later(0.5, calls.append, 'd')
loop.call_at(-10, calls.append, 'e')
loop.call_soon(loop.stop)
loop.run_forever()
print(calls, loop.time())
loop.call_later(1, loop.stop)
loop.run_forever()
print(calls, loop.time())
loop.close()
