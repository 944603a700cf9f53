import asyncio

loop = asyncio.new_event_loop()
calls = []


def one(future):
    calls.append(1)


def two(future):
    calls.append(2)


future = loop.create_future()
future.add_done_callback(one)
future.add_done_callback(two)
print(future.remove_done_callback(two), future.remove_done_callback(print))
future.add_done_callback(two)
for _ in range(5):
    future.add_done_callback(one)
print(future.remove_done_callback(one))
for _ in range(3):
    future.add_done_callback(one)
future.set_result('x')
print(calls)
loop.run_until_complete(asyncio.sleep(0))
print(calls, future.remove_done_callback(one))
future.add_done_callback(two)
loop.run_until_complete(asyncio.sleep(0))
print(calls)
loop.close()
