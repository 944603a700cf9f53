"""What Python 3.11 has no longer, as 3.6 had it."""


def _removed_coroutine(function):
    """asyncio.coroutine: what the generators of a function yield from, or what it returns, may be awaited."""
    if iscoroutinefunction(function):
        return function
    if _is_generator_function(function):
        wrapper = _mark_generator(_generator_wrapper(function))
    else:
        wrapper = _mark_generator(_plain_wrapper(function))
    _copy_names(wrapper, function)
    wrapper._is_coroutine = True
    return wrapper


def _generator_wrapper(function):
    return function


def _plain_wrapper(function):
    def generator(*args, **keywords):
        result = function(*args, **keywords)
        if isfuture(result) or _is_generator(result):
            result = yield from result
        elif hasattr(type(result), '__await__'):
            result = yield from result.__await__()
        return result
    return generator


class _RemovedLockManager:
    """What `yield from lock` gave: it holds the lock until the end of the `with`."""

    def __init__(self, lock):
        self._lock = lock

    def __enter__(self):
        return None

    def __exit__(self, *exc_info):
        self._lock.release()


def _removed_lock_iteration(lock):
    yield from lock.acquire()
    return _RemovedLockManager(lock)


_mark_generator(_removed_lock_iteration)


def _copy_names(wrapper, function):
    if wrapper is function:
        return
    for name in ('__module__', '__name__', '__qualname__', '__doc__'):
        if hasattr(function, name):
            setattr(wrapper, name, getattr(function, name))
    wrapper.__wrapped__ = function


_add_parts()
