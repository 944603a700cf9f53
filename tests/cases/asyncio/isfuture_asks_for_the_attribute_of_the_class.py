import asyncio


class Marked:
    _asyncio_future_blocking = None

    def __init__(self):
        self._asyncio_future_blocking = False


class OnInstanceOnly:
    def __init__(self):
        self._asyncio_future_blocking = False


class NoneOnly:
    _asyncio_future_blocking = None


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


loop = asyncio.new_event_loop()
future = loop.create_future()
for thing in (Marked, Marked(), OnInstanceOnly(), NoneOnly(), Proxy(future), future, type(future), 1, None):
    print(thing.__name__ if isinstance(thing, type) else type(thing).__name__, asyncio.isfuture(thing))
print(future._asyncio_future_blocking)
loop.close()
