import asyncio


def attempt(what):
    try:
        return what()
    except (RuntimeError, TypeError, DeprecationWarning) as error:
        return f'{type(error).__name__}: {error}'


asyncio.set_event_loop(None)
print(attempt(asyncio.Future))
loop = asyncio.new_event_loop()
given = asyncio.Future(loop=loop)
print(given.get_loop() is loop, given._loop is loop)
asyncio.set_event_loop(loop)
current = asyncio.Future()
print(current.get_loop() is loop)
print(attempt(lambda: asyncio.Future(42)))
print(attempt(lambda: asyncio.Future(loops=loop)))


async def inside():
    return asyncio.Future()

other = asyncio.new_event_loop()
print(other.run_until_complete(inside()).get_loop() is other)
loop.close()
other.close()
