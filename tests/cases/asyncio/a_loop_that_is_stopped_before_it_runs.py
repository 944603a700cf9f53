import asyncio

loop = asyncio.new_event_loop()
calls = []
loop.stop()
loop.call_soon(calls.append, 'once')
loop.call_later(5, calls.append, 'later')
loop.run_forever()
print(calls, loop.time())
for number in range(3):
    loop.call_soon(calls.append, number)
    loop.call_soon(loop.stop)
    loop.call_soon(calls.append, f'after stop {number}')
    loop.run_forever()
print(calls)


def again(count):
    calls.append(count)
    if count:
        loop.call_soon(again, count - 1)


calls.clear()
again(2)
loop.call_soon(loop.stop)
loop.run_forever()
print(calls)
loop.close()
