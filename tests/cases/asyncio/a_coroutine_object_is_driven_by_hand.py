import asyncio
import types


@types.coroutine
def give(value):
    received = yield value
    return received


async def double(n):
    a = await give(n)
    b = await give(a * 2)
    return a, b


coro = double(1)
print(type(coro).__name__, coro.__name__, coro.cr_running, coro.cr_await, coro.cr_frame.f_lineno)
print(coro.send(None), coro.cr_suspended, coro.cr_await.__name__)
print(coro.send(10))
try:
    coro.send(20)
except StopIteration as stop:
    print('returned', stop.value, coro.cr_frame)
try:
    coro.send(None)
except RuntimeError as error:
    print(error)
coro = double(1)
coro.send(None)
try:
    coro.throw(ValueError('thrown'))
except ValueError as error:
    print(error)
coro = double(1)
coro.close()
coro.close()
coro = double(2)
try:
    coro.send(5)
except TypeError as error:
    print(error)
iterator = coro.__await__()
print(type(iterator).__name__, next(iterator), iterator.send(7))
iterator.close()
print(coro.cr_frame)
