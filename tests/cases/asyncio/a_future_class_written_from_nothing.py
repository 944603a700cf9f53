import asyncio


class MyFuture:
    _asyncio_future_blocking = False

    def __init__(self, loop):
        self._loop = loop
        self.callbacks, self.value = [], None

    def get_loop(self):
        return self._loop

    def add_done_callback(self, callback, *, context=None):
        self.callbacks.append((callback, context))

    def set(self, value):
        self.value = value
        for callback, context in self.callbacks:
            self._loop.call_soon(callback, self, context=context)

    def result(self):
        return self.value

    def cancel(self, msg=None):
        print('cancel is asked for')
        return False

    def __await__(self):
        self._asyncio_future_blocking = True
        yield self
        return self.result()


async def main():
    loop = asyncio.get_running_loop()
    future = MyFuture(loop)
    print(asyncio.isfuture(future))
    loop.call_later(1, future.set, 'by hand')
    print(await future)


asyncio.run(main())
