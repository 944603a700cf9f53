import asyncio

loop = asyncio.new_event_loop()


def lose(title, change, look=lambda future: None):
    future = loop.create_future()
    change(future)
    look(future)
    print(title)


def take(future):
    try:
        future.result()
    except RuntimeError:
        pass


def fail(future):
    future.set_exception(RuntimeError('boom'))


lose('abandoned', lambda future: None)
lose('cancelled', lambda future: future.cancel())
lose('a result nobody took', lambda future: future.set_result(42))
lose('asked for its exception', fail, lambda future: future.exception())
lose('asked for its result', fail, take)
lose('cancelled after it failed', fail, lambda future: future.cancel())
lose('nobody took it', fail)
loop.set_debug(True)
lose('nobody took it, in debug mode', fail)
loop.close()
