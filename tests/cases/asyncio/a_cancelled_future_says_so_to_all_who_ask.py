import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
print(future.done(), future.cancelled(), future._state)
print(future.cancel(), future.done(), future.cancelled(), future._state)
for ask in (future.result, future.exception, lambda: future.set_result(None), lambda: future.set_exception(None)):
    try:
        ask()
    except (asyncio.CancelledError, asyncio.InvalidStateError) as error:
        print(type(error).__name__, error.args)
print(future.cancel())
try:
    loop.run_until_complete(future)
except asyncio.CancelledError as error:
    print('cancelled', repr(error))
loop.close()
