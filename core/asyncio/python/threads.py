"""Where asyncio meets threads: executors, futures of theirs and of ours tied together, coroutines asked for from outside."""
import functools

# By loop: its executor and whether that was shut down.
_default_executors = {}


def _is_concurrent(future):
    from concurrent.futures import Future as ConcurrentFuture
    return isinstance(future, ConcurrentFuture)


def _as_ours(exception):
    """The exception of a concurrent future as one of asyncio's."""
    import concurrent.futures
    if type(exception) is concurrent.futures.CancelledError:
        return CancelledError(*exception.args)
    if type(exception) is concurrent.futures.InvalidStateError:
        return InvalidStateError(*exception.args)
    return exception


def _copy_outcome(source, destination):
    if isfuture(destination):
        if destination.cancelled():
            return
        assert not destination.done()
    if source.cancelled():
        destination.cancel()
    if not isfuture(destination):
        if not destination.set_running_or_notify_cancel():
            return
    elif source.cancelled():
        return
    exception = source.exception()
    if exception is not None:
        destination.set_exception(_as_ours(exception))
    else:
        destination.set_result(source.result())


def _copy_future_state(source, dest):
    assert source.done()
    if dest.cancelled():
        return
    assert not dest.done()
    if source.cancelled():
        dest.cancel()
    else:
        _copy_outcome(source, dest)


def _chain_future(source, destination):
    """What one comes to the other comes to; and where the second is cancelled, so is the first."""
    for future, role in ((source, 'source'), (destination, 'destination')):
        if not isfuture(future) and not _is_concurrent(future):
            raise TypeError(f'A future is required for {role} argument')
    source_loop = _loop_of(source) if isfuture(source) else None
    dest_loop = _loop_of(destination) if isfuture(destination) else None

    def _set_state(future, other):  # = futures.py:381
        _copy_outcome(other, future)

    def _call_check_cancel(destination):  # = futures.py:387
        if not destination.cancelled():
            return
        if source_loop is None or source_loop is dest_loop:
            source.cancel()
        else:
            source_loop.call_soon_threadsafe(source.cancel)

    def _call_set_state(source):  # = futures.py:394
        if dest_loop is None or dest_loop is source_loop:
            if not (destination.cancelled() and dest_loop is not None and dest_loop.is_closed()):
                _set_state(destination, source)
        elif not dest_loop.is_closed():
            dest_loop.call_soon_threadsafe(_set_state, destination, source)

    destination.add_done_callback(_call_check_cancel)
    source.add_done_callback(_call_set_state)


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    assert _is_concurrent(future), f'concurrent.futures.Future is expected, got {future!r}'
    wrapped = (get_event_loop() if loop is None else loop).create_future()
    _chain_future(future, wrapped)
    return wrapped


def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    from concurrent.futures import Future as ConcurrentFuture
    future = ConcurrentFuture()

    def callback():
        try:
            _chain_future(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exception:
            if future.set_running_or_notify_cancel():
                future.set_exception(exception)
            raise

    loop.call_soon_threadsafe(callback)
    return future


async def to_thread(func, /, *args, **kwargs):  # = 12
    from contextvars import copy_context
    call = functools.partial(copy_context().run, func, *args, **kwargs)
    return await get_running_loop().run_in_executor(None, call)  # = 25


def _loop_run_in_executor(self, executor, func, *args):
    if executor is None:
        executor, is_shut = _default_executors.get(self, (None, False))
        if is_shut:
            raise RuntimeError('Executor shutdown has been called')
        if executor is None:
            from concurrent.futures import ThreadPoolExecutor
            executor = ThreadPoolExecutor(thread_name_prefix='asyncio')
            _default_executors[self] = executor, False
    return wrap_future(executor.submit(func, *args), loop=self)


def _loop_set_default_executor(self, executor):
    from concurrent.futures import ThreadPoolExecutor
    if not isinstance(executor, ThreadPoolExecutor):
        raise TypeError('executor must be ThreadPoolExecutor instance')
    _default_executors[self] = executor, _default_executors.get(self, (None, False))[1]


async def _loop_shutdown_default_executor(self):  # = 564
    """In place: CPython has a helper thread wait for the executor's."""
    executor = _default_executors.get(self, (None, False))[0]
    _default_executors[self] = executor, True
    if executor is not None:
        executor.shutdown(wait=True)


def _close_executor(self):
    _close_signals(self)
    _forget_sockets(self)
    executor, was_shut = _default_executors.pop(self, (None, False))
    if executor is not None and not was_shut:
        executor.shutdown(wait=False)


_loop_shutdown_default_executor.__qualname__ = 'BaseEventLoop.shutdown_default_executor'
_loop_shutdown_default_executor.__name__ = 'shutdown_default_executor'
