import asyncio


def fails(future):
    future.set_result(True)
    1 / 0


class Callback:
    def __call__(self):
        raise KeyError('callable object')

    def __repr__(self):
        return '<callback>'


loop = asyncio.new_event_loop()
for schedule in (loop.call_soon, lambda *args: loop.call_later(0.01, *args)):
    future = loop.create_future()
    schedule(fails, future)
    future.add_done_callback(lambda future: loop.stop())
    loop.run_forever()
loop.call_soon(Callback())
loop.call_soon(lambda: {}['x'])
loop.call_soon(loop.stop)
loop.run_forever()
loop.default_exception_handler({'message': 'said by hand', 'extra': [1, 2], 'another': 'text'})
loop.default_exception_handler({})
loop.call_exception_handler({'message': 'with an exception', 'exception': ValueError('given')})
loop.close()
