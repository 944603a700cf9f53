import asyncio


class Promise:
    def __init__(self):
        self.future = asyncio.get_running_loop().create_future()

    def resolve(self, value):
        self.future.set_result(value)

    def __await__(self):
        return self.future.__await__()


class Twice:
    def __init__(self, inner):
        self.inner = inner

    def __await__(self):
        first = yield from self.inner.__await__()
        second = yield from self.inner.__await__()
        return first, second


class ByIter:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return iter(self.future)


class Stepping:
    """Drives the iterator itself."""

    def __init__(self, future):
        self.future = future

    def __await__(self):
        iterator = self.future.__await__()
        while True:
            try:
                waiting = next(iterator)
            except StopIteration as stop:
                return 'stepped', stop.value
            yield waiting


async def main():
    loop = asyncio.get_running_loop()
    promise = Promise()
    loop.call_later(1, promise.resolve, 'value')
    print(await promise, loop.time())
    print(await Twice(promise), await Twice(Twice(promise)))
    future = loop.create_future()
    loop.call_later(1, future.set_result, 'iter')
    print(await ByIter(future))
    future = loop.create_future()
    loop.call_later(1, future.set_exception, OSError('failed'))
    try:
        await Stepping(future)
    except OSError as error:
        print(repr(error))
    future = loop.create_future()
    loop.call_later(1, future.set_result, 'x')
    print(await asyncio.wait_for(Stepping(future), 5))
    promise = Promise()
    task = asyncio.ensure_future(promise)
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), promise.future.cancelled())
    try:
        await asyncio.wait_for(Promise(), 0.5)
    except TimeoutError:
        print('timeout', loop.time())


asyncio.run(main())
