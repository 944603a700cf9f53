import asyncio


class Duck:
    """A future written by hand."""
    _asyncio_future_blocking = False

    def __init__(self, loop, name):
        self.loop, self.name, self.callbacks, self.outcome = loop, name, [], None

    def get_loop(self):
        return self.loop

    def add_done_callback(self, callback, *, context=None):
        if self.outcome is None:
            self.callbacks.append((callback, context))
        else:
            self.loop.call_soon(callback, self, context=context)

    def remove_done_callback(self, callback):
        before = len(self.callbacks)
        self.callbacks = [pair for pair in self.callbacks if pair[0] != callback]
        return before - len(self.callbacks)

    def finish(self, outcome):
        self.outcome = outcome
        for callback, context in self.callbacks:
            self.loop.call_soon(callback, self, context=context)

    def done(self):
        return self.outcome is not None

    def cancelled(self):
        return isinstance(self.outcome, asyncio.CancelledError)

    def cancel(self, msg=None):
        print('cancel', self.name, msg)
        if self.done():
            return False
        self.finish(asyncio.CancelledError(msg))
        return True

    def exception(self):
        return self.outcome if isinstance(self.outcome, Exception) else None

    def result(self):
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome

    def _make_cancelled_error(self):
        return self.outcome

    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        return self.result()

    def __repr__(self):
        return f'<Duck {self.name}>'


async def main():
    loop = asyncio.get_running_loop()
    a, b = Duck(loop, 'a'), Duck(loop, 'b')
    loop.call_later(1, b.finish, 'B')
    loop.call_later(2, a.finish, 'A')
    print(await asyncio.gather(a, b, asyncio.sleep(0, 'C'), b), loop.time())
    print(await asyncio.gather(a, b), await a)
    a, b = Duck(loop, 'a'), Duck(loop, 'b')
    loop.call_later(1, a.finish, OSError('duck'))
    loop.call_later(2, b.finish, 1)
    print(await asyncio.gather(a, b, return_exceptions=True))
    try:
        await asyncio.gather(a, Duck(loop, 'never'))
    except OSError as error:
        print(repr(error))
    done, pending = await asyncio.wait([a, b])
    print(len(done), len(pending))
    a = Duck(loop, 'a')
    try:
        await asyncio.wait_for(a, 1)
    except TimeoutError:
        print('timeout', a.cancelled())
    a, b = Duck(loop, 'a'), Duck(loop, 'b')
    gathered = asyncio.gather(a, b)
    print(gathered.cancel(), gathered)
    try:
        await gathered
    except asyncio.CancelledError as error:
        print('cancelled', error.args)
    task = asyncio.create_task(awaits(Duck(loop, 'c')))
    await asyncio.sleep(0)
    print(task)
    task.cancel('task')
    print(await asyncio.gather(task, return_exceptions=True))


async def awaits(duck):
    return await duck


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
duck = Duck(loop, 'run')
loop.call_later(1, duck.finish, 'run until complete')
print(loop.run_until_complete(duck))
loop.close()
