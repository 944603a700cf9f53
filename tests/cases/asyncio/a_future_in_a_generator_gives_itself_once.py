import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()


def steps():
    yield 'begin'
    value = yield from future
    yield 'first', value
    value = yield from future
    yield 'second', value


generator = steps()
print(next(generator))
print(next(generator) is future, future._asyncio_future_blocking)
future.set_result(42)
print(next(generator))
print(next(generator))
print(list(generator))
loop.close()
