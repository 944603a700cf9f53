"""CPython's concurrent.futures on the threads of threads.py, as far as it needs help, and the loop's ways to it."""
import concurrent.futures
import concurrent.futures.process
import concurrent.futures.thread
import contextlib
import itertools
import os
import queue
import threading

from .clock import clock
from .loop import VirtualLoop
from .threads import scheduler

ThreadPool = concurrent.futures.thread.ThreadPoolExecutor
Future = concurrent.futures.Future
PROCESSORS = 4
_real_submit, _real_init = ThreadPool.submit, Future.__init__
_numbers = itertools.count(1)


def _submit(self, fn, /, *args, **kwargs):
    """A worker runs from submit on, one that was idle too."""
    # A call that runs at once may submit another: the baton keeps order where CPython needs a lock.
    self._shutdown_lock = contextlib.nullcontext()
    scheduler.last_woken = None
    future = _real_submit(self, fn, *args, **kwargs)
    if scheduler.last_woken:
        scheduler.run_now(scheduler.last_woken)
    return future


class VirtualProcessPool(ThreadPool):
    """Its processes are threads: nothing is pickled, and memory is shared."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        def begin(*args):
            # In a process of its own, the thread that works is the main one.
            threading.current_thread()._name = 'MainThread'
            if initializer is not None:
                initializer(*args)

        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        super().__init__(max_workers or PROCESSORS, 'ForkProcess', begin, initargs)

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        return super().map(fn, *iterables, timeout=timeout)


def _numbered_init(self):
    _real_init(self)
    self._number = next(_numbers)


def _as_completed(fs, timeout=None):
    """Those that are done come in the order of their creation, where CPython's order is that of a set."""
    futures = sorted(set(fs), key=lambda future: future._number)
    deadline = None if timeout is None else clock.t + timeout
    completed = []
    news = threading.Event()

    def note(future):
        completed.append(future)
        news.set()

    for future in futures:
        future.add_done_callback(note)
    for i in range(len(futures)):
        while len(completed) <= i:
            left = None if deadline is None else deadline - clock.t
            if left is not None and left <= 0:
                raise TimeoutError(f'{len(futures) - i} (of {len(futures)}) futures unfinished')
            news.clear()
            news.wait(left)
        yield completed[i]


async def _shutdown_default_executor(self, timeout=None):
    """In place: CPython waits in a helper thread, whose end is one more handle."""
    self._executor_shutdown_called = True
    if self._default_executor is not None:
        self._default_executor.shutdown(wait=True)


def install_executors():
    os.cpu_count = lambda: PROCESSORS
    concurrent.futures.thread.queue = queue
    concurrent.futures.thread._global_shutdown_lock = contextlib.nullcontext()
    concurrent.futures._base._FUTURE_LOCK = threading.Lock()
    ThreadPool.submit = _submit
    ThreadPool._counter = itertools.count().__next__
    Future.__init__ = _numbered_init
    Future.__hash__ = lambda self: self._number
    VirtualProcessPool.__name__ = VirtualProcessPool.__qualname__ = 'ProcessPoolExecutor'
    VirtualProcessPool.__module__ = 'concurrent.futures.process'
    concurrent.futures.process.ProcessPoolExecutor = VirtualProcessPool
    concurrent.futures.ProcessPoolExecutor = VirtualProcessPool
    concurrent.futures.as_completed = _as_completed
    VirtualLoop.shutdown_default_executor = _shutdown_default_executor
