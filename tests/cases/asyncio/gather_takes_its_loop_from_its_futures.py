import asyncio


async def value(x):
    return x


one, other = asyncio.new_event_loop(), asyncio.new_event_loop()
asyncio.set_event_loop(one)
try:
    asyncio.gather(one.create_future(), other.create_future())
except ValueError as error:
    print(error)
children = [other.create_future() for _ in range(3)]
for _ in range(2):
    gathered = asyncio.gather(*children)
    print(gathered.get_loop() is other, gathered.done())
for child in children:
    child.set_result('x')
print(other.run_until_complete(gathered))
gathered = asyncio.gather(value(1), value(2))
print(gathered.get_loop() is one, one.run_until_complete(gathered))
asyncio.set_event_loop(None)
coros = value(1), value(2)
try:
    asyncio.gather(*coros)
except RuntimeError as error:
    print(error)
for coro in coros:
    coro.close()
one.close()
other.close()
