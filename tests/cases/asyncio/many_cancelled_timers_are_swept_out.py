import asyncio

loop = asyncio.new_event_loop()


def run_once():
    loop.call_soon(loop.stop)
    loop.run_forever()


loop.call_later(3000, print)
for delay in (3600, 3600, 100, 100):
    loop.call_later(delay, print).cancel()
print(len(loop._scheduled))
run_once()
print(len(loop._scheduled))
for _ in range(49):
    loop.call_later(3600, print)
handles = [loop.call_later(3600, print) for _ in range(51)]
for handle in handles:
    handle.cancel()
print(len(loop._scheduled))
run_once()
print(len(loop._scheduled))
handle = loop.call_later(3600, print)
handle.cancel()
run_once()
print(len(loop._scheduled), any(timer.cancelled() for timer in loop._scheduled))
loop.close()
