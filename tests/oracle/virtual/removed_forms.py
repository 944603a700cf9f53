"""What Python 3.11 no longer has of asyncio, as 3.6 had it: --shim. And other hashes for tasks: --salt."""
import asyncio
import asyncio.coroutines
import collections.abc
import functools
import hashlib
import inspect
import types


def coroutine(function):
    """@asyncio.coroutine"""
    if inspect.iscoroutinefunction(function):
        return function
    if inspect.isgeneratorfunction(function):
        generator = function
    else:
        @functools.wraps(function)
        def generator(*args, **keywords):
            result = function(*args, **keywords)
            if asyncio.isfuture(result) or inspect.isgenerator(result):
                result = yield from result
            elif isinstance(result, collections.abc.Awaitable):
                result = yield from result.__await__()
            return result
    wrapper = types.coroutine(generator)
    wrapper._is_coroutine = asyncio.coroutines._is_coroutine
    return wrapper


def _without_loop(function):
    @functools.wraps(function)
    def wrapper(*args, loop=None, **keywords):
        return function(*args, **keywords)
    return wrapper


def _let_init_take_loop(cls):
    init = cls.__init__

    def __init__(self, *args, loop=None, **keywords):
        init(self, *args, **keywords)
    cls.__init__ = __init__


class _LockManager:
    def __init__(self, lock):
        self.lock = lock

    def __enter__(self):
        return None

    def __exit__(self, *details):
        self.lock.release()


@types.coroutine
def _take_lock(lock):
    """`with (yield from lock)`"""
    yield from lock.acquire()
    return _LockManager(lock)


def install_removed_forms():
    for lock in (asyncio.Lock, asyncio.Condition, asyncio.Semaphore):
        lock.__iter__ = _take_lock
    asyncio.coroutine = asyncio.coroutines.coroutine = coroutine
    for name in ('sleep', 'gather', 'wait_for', 'shield', 'as_completed'):
        setattr(asyncio, name, _without_loop(getattr(asyncio, name)))
    for name in ('Queue', 'LifoQueue', 'PriorityQueue', 'Lock', 'Event', 'Condition', 'Semaphore',
                 'BoundedSemaphore'):
        _let_init_take_loop(getattr(asyncio, name))
    real_wait = asyncio.wait

    def wait(fs, *, loop=None, **keywords):
        loop = loop or asyncio.get_event_loop()
        return real_wait([asyncio.ensure_future(f, loop=loop) for f in fs], **keywords)

    class Task(asyncio.tasks.Task):
        @classmethod
        def all_tasks(cls, loop=None):
            return asyncio.all_tasks(loop)

        @classmethod
        def current_task(cls, loop=None):
            return asyncio.current_task(loop)

    asyncio.wait = wait
    asyncio.Task = Task
    asyncio.JoinableQueue = asyncio.Queue


def install_salt(salt):
    """Tasks that hash by creation number and salt, so that sets of them come in another order."""
    made = [0]

    class Task(asyncio.Task):
        def __init__(self, *args, **keywords):
            made[0] += 1
            digest = hashlib.md5(f'{salt}:{made[0]}'.encode()).hexdigest()
            self._salted_hash = int(digest[:12], 16)
            super().__init__(*args, **keywords)

        def __hash__(self):
            return getattr(self, '_salted_hash', 0)

    Task.__qualname__ = 'Task'
    Task.__module__ = '_asyncio'
    asyncio.tasks.Task = asyncio.Task = Task
