import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
iterator = iter(future)
print(type(iterator).__name__, iter(iterator) is iterator)
print(next(iterator) is future)
try:
    next(iterator)
except RuntimeError as error:
    print(error)
future = loop.create_future()
try:
    first, second = future
except RuntimeError as error:
    print(error)
future = loop.create_future()
future.set_result((1, 2))
try:
    future.__iter__().send(None)
except StopIteration as stop:
    print(stop.value, stop.args)
failed = loop.create_future()
failed.set_exception(OSError('failed'))
try:
    next(failed.__await__())
except OSError as error:
    print(repr(error))
loop.close()
