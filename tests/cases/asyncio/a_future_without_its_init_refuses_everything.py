import asyncio


class Bare(asyncio.Future):
    def __init__(self, loop=None):
        pass


loop = asyncio.new_event_loop()
for what in (
    lambda future: future.result(),
    lambda future: future.exception(),
    lambda future: future.set_result(None),
    lambda future: future.set_exception(Exception),
    lambda future: future.cancel(),
    lambda future: future.add_done_callback(print),
    lambda future: future.remove_done_callback(print),
    lambda future: future.get_loop(),
    lambda future: future.__await__(),
    lambda future: iter(future),
    lambda future: (future.done(), future.cancelled()),
):
    try:
        print(type(what(Bare(loop=loop))).__name__)
    except (RuntimeError, asyncio.InvalidStateError) as error:
        print(f'{type(error).__name__}: {error}')
loop.close()
