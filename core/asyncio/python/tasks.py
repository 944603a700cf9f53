"""wait, wait_for, shield and as_completed."""

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


# What programs registered that is no Task.
_registered = []


def _register_task(task):
    if not isinstance(task, Task) and not any(known is task for known in _registered):
        _registered.append(task)


def _unregister_task(task):
    _registered[:] = [known for known in _registered if known is not task]


def _loop_of(future):
    return future.get_loop() if hasattr(future, 'get_loop') else future._loop


def _add_registered_tasks(tasks, loop):
    for task in _registered:
        if _loop_of(task) is loop and not task.done():
            tasks.add(task)


def _is_registered_coroutine(object):
    return isinstance(object, _loaded_module('collections.abc').Coroutine)


def _check_loop_argument(name, loop):
    """loop= was taken until 3.9; a program that asks by `except TypeError` is told what 3.11 does."""
    if loop is not _not_given and _is_type_error_asked_for():
        raise TypeError(f"{name}() got an unexpected keyword argument 'loop'")


def _release_waiter(waiter, *args):  # = 421
    if not waiter.done():
        waiter.set_result(None)


async def _cancel_and_wait(fut, loop):  # = 541
    waiter = loop.create_future()
    cb = _partial(_release_waiter, waiter)
    fut.add_done_callback(cb)
    try:
        fut.cancel()
        await waiter  # = 552
    finally:
        fut.remove_done_callback(cb)


async def wait_for(fut, timeout, *, loop=_not_given):  # = 426
    _check_loop_argument('wait_for', loop)
    loop = get_running_loop()
    if timeout is None:
        return await fut  # = 442
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut, loop)  # = 450
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError() from exc
    waiter = loop.create_future()
    timeout_handle = loop.call_later(timeout, _release_waiter, waiter)
    cb = _partial(_release_waiter, waiter)
    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(cb)
    try:
        try:
            await waiter  # = 466
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(cb)
            # The inner one is to be gone before the cancellation goes on.
            await _cancel_and_wait(fut, loop)  # = 475
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(cb)
        await _cancel_and_wait(fut, loop)  # = 485
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError() from exc
    finally:
        timeout_handle.cancel()


def wait(fs, *, timeout=None, return_when=ALL_COMPLETED, loop=_not_given):
    _check_loop_argument('wait', loop)
    # Up to 3.10 bare coroutines could be given too; each becomes a task here.
    if fs and hasattr(fs, '__iter__') and not isfuture(fs) and not iscoroutine(fs):
        fs = list(fs)
        if any(iscoroutine(f) for f in fs) and not _is_type_error_asked_for(True):
            loop = get_event_loop() if loop is _not_given or loop is None else loop
            fs = [ensure_future(f, loop=loop) for f in fs]
    return _wait_in_task(fs, timeout, return_when)


wait._is_coroutine = True


async def _wait_in_task(fs, timeout, return_when):  # = 389
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = get_running_loop()
    return await _wait(fs, timeout, return_when, loop)  # = 418


_wait_in_task.__name__ = _wait_in_task.__qualname__ = 'wait'


async def _wait(fs, timeout, return_when, loop):  # = 497
    waiter = loop.create_future()
    timeout_handle = None
    if timeout is not None:
        timeout_handle = loop.call_later(timeout, _release_waiter, waiter)
    counter = len(fs)

    def _on_completion(f):  # = 509
        nonlocal counter
        counter -= 1
        if (counter <= 0 or return_when == FIRST_COMPLETED or
                return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None):
            if timeout_handle is not None:
                timeout_handle.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for f in fs:
        f.add_done_callback(_on_completion)
    try:
        await waiter  # = 525
    finally:
        if timeout_handle is not None:
            timeout_handle.cancel()
        for f in fs:
            f.remove_done_callback(_on_completion)
    done, pending = set(), set()
    for f in fs:
        if f.done():
            done.add(f)
        else:
            pending.add(f)
    return done, pending


def as_completed(fs, *, timeout=None, loop=_not_given):
    _check_loop_argument('as_completed', loop)
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
    done = Queue()
    loop = get_event_loop()
    todo = {ensure_future(f, loop=loop) for f in set(fs)}
    timeout_handle = None

    def _on_timeout():  # = 586
        for f in todo:
            f.remove_done_callback(_on_completion)
            done.put_nowait(None)
        todo.clear()

    def _on_completion(f):  # = 592
        if not todo:
            return
        todo.remove(f)
        done.put_nowait(f)
        if not todo and timeout_handle is not None:
            timeout_handle.cancel()

    async def _wait_for_one():  # = 600
        f = await done.get()  # = 601
        if f is None:
            raise TimeoutError
        return f.result()

    for f in todo:
        f.add_done_callback(_on_completion)
    if todo and timeout is not None:
        timeout_handle = loop.call_later(timeout, _on_timeout)
    for _ in range(len(todo)):
        yield _wait_for_one()


async def _sleep(delay, result):  # = 627
    if delay <= 0:
        await _sleep0()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    h = loop.call_later(delay, _set_result_unless_cancelled, future, result)
    try:
        return await future  # = 639
    finally:
        h.cancel()


_sleep.__name__ = _sleep.__qualname__ = 'sleep'


def _sleep0():
    yield


_mark_generator(_sleep0)


def _wrap_awaitable(awaitable):  # = 677
    return (yield from awaitable.__await__())  # = 684


_mark_generator(_wrap_awaitable)


def _driver(coro):
    """The coroutine of a task whose own only has send, throw and close."""

    def go_on(_):
        return next(coro)

    is_iterator = hasattr(type(coro), '__next__')  # which PyIter_Send asks rather than send()
    result = None
    while True:
        try:
            argument = yield result
            call = go_on if is_iterator else coro.send
        except GeneratorExit:
            coro.close()
            raise
        except BaseException as exc:
            argument = exc
            call = coro.throw
        try:
            result = call(argument)
        except StopIteration as stop:
            return stop.value


def _drive(coro):
    driver = _mark_generator(_driver)(coro)
    # It stands at its first yield, where it can be thrown into too.
    driver.send(None)
    return driver


class _GatheringFutureByMethods(Future):
    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        # Every child is asked.
        self._cancel_requested |= any([child.cancel(msg=msg) for child in self._children])
        return self._cancel_requested


_GatheringFutureByMethods.__name__ = _GatheringFutureByMethods.__qualname__ = '_GatheringFuture'


def _gather_by_methods(return_exceptions, *awaitables):
    """As gather, of futures whose classes have methods of their own."""
    def outcome(future):
        if future.cancelled():
            message = future._cancel_message
            return CancelledError('' if message is None else message)
        exception = future.exception()
        return future.result() if exception is None else exception

    def _done_callback(future):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            exception = future.exception()
            if exception is not None:
                outer.set_exception(exception)
                return
        if finished == len(futures):
            if outer._cancel_requested:
                outer.set_exception(future._make_cancelled_error())
            else:
                outer.set_result([outcome(child) for child in children])

    _done_callback.__qualname__ = 'gather.<locals>._done_callback'
    futures, children, outer, loop, finished = {}, [], None, None, 0
    for awaitable in awaitables:
        if awaitable not in futures:
            future = ensure_future(awaitable, loop=loop)
            if loop is None:
                loop = _loop_of(future)
            if future is not awaitable:
                future._log_destroy_pending = False
            futures[awaitable] = future
            future.add_done_callback(_done_callback)
        children.append(futures[awaitable])
    outer = _GatheringFutureByMethods(children, loop=loop)
    return outer


def shield(arg, *, loop=_not_given):
    _check_loop_argument('shield', loop)
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def _inner_done_callback(inner):  # = 881
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
            return
        if inner.cancelled():
            outer.cancel()
        else:
            exc = inner.exception()
            if exc is not None:
                outer.set_exception(exc)
            else:
                outer.set_result(inner.result())

    def _outer_done_callback(outer):  # = 898
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer
