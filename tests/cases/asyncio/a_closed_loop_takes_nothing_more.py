import asyncio

loop = asyncio.new_event_loop()
loop.close()
loop.close()
for what in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.call_at(1, print),
             lambda: loop.run_forever(), lambda: loop.call_soon_threadsafe(print)):
    try:
        what()
    except RuntimeError as error:
        print(error)
print(loop)
future = loop.create_future()
print(future)
future.set_result(1)
print(future.result())
