import asyncio


def first(future):
    pass


def last(future):
    pass


class Callback:
    def __call__(self, future):
        pass

    def __repr__(self):
        return '<Callback>'


class Named(asyncio.Future):
    pass


loop = asyncio.new_event_loop()
for cls in (asyncio.Future, Named):
    future = cls(loop=loop)
    print(future)
    future.add_done_callback(first)
    print(future)
    future.add_done_callback(last)
    print(future)
    for _ in range(8):
        future.add_done_callback(Callback())
    future.add_done_callback(first)
    print(future)
    future.cancel()
    print(future)
    future = cls(loop=loop)
    future.set_result([1, 'two'])
    print(future)
    future = cls(loop=loop)
    future.set_exception(RuntimeError('a', 1))
    print(future, future.exception() is not None)
    future = cls(loop=loop)
    future.add_done_callback(Callback())
    print(future)
loop.close()
