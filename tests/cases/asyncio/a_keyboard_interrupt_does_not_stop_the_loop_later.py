import asyncio


async def interrupts():
    raise KeyboardInterrupt


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(interrupts())
except KeyboardInterrupt:
    print('interrupted')
called = []


def stop():
    called.append(True)
    loop.stop()


loop.call_soon(stop)
loop.run_forever()
print(called)
loop.close()
