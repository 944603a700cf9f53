"""concurrent.futures on the threads of threads.py, and the loop's ways to them."""
import asyncio
import concurrent.futures
import concurrent.futures.process
import concurrent.futures.thread
import threading

from .clock import clock
from .loop import VirtualLoop
from .outcome import outcome
from .threads import scheduler

RealFuture = concurrent.futures.Future
_real_result, _real_exception = RealFuture.result, RealFuture.exception
DEFAULT_WORKERS = 8


class VirtualPool(concurrent.futures.Executor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=(), **_):
        if max_workers is not None and max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        self._max_workers = max_workers or DEFAULT_WORKERS
        self._prefix = thread_name_prefix or 'ThreadPoolExecutor-0'
        self._initializer, self._initargs = initializer, initargs
        self._queue = []
        self._busy = self._started = 0
        self._is_shut_down = False

    def submit(self, fn, /, *args, **kwargs):
        if self._is_shut_down:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = RealFuture()
        self._queue.append(concurrent.futures.thread._WorkItem(future, fn, args, kwargs))
        self._start_worker()
        return future

    def _start_worker(self):
        if self._busy >= self._max_workers or not self._queue:
            return
        self._busy += 1
        name = f'{self._prefix}_{self._started}'
        self._started += 1
        scheduler.spawn(lambda: self._work(name))

    def _work(self, name):
        threading.current_thread().name = name
        if self._initializer:
            self._initializer(*self._initargs)
        while self._queue:
            self._queue.pop(0).run()  # CPython's own, so that tracebacks show its frame
        self._busy -= 1

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._is_shut_down = True
        if cancel_futures:
            for item in self._queue:
                item.future.cancel()
            self._queue.clear()
        if wait and not scheduler.current_worker():
            scheduler.run_until(lambda: self._busy == 0)


class VirtualProcessPool(VirtualPool):
    pass


def _let_others_run(future, timeout):
    """Before a blocking look at a future: workers go on until it is done."""
    worker = scheduler.current_worker()
    if worker is None:
        if not future.done() and outcome.threads > 0:
            scheduler.run_until(future.done, None if timeout is None else clock.t + timeout)
    elif not future.done():
        future.add_done_callback(lambda _: scheduler.wake_at(clock.t, worker))
        worker.give_back_and_wait()


def _result(self, timeout=None):
    _let_others_run(self, timeout)
    return _real_result(self, 0 if timeout is not None else None)


def _exception(self, timeout=None):
    _let_others_run(self, timeout)
    return _real_exception(self, 0 if timeout is not None else None)


def _wait(fs, timeout=None, return_when='ALL_COMPLETED'):
    futures = set(fs)

    def is_enough():
        done = [future for future in futures if future.done()]
        if return_when == 'FIRST_COMPLETED':
            return bool(done)
        if return_when == 'FIRST_EXCEPTION' and any(not f.cancelled() and f._exception for f in done):
            return True
        return len(done) == len(futures)

    scheduler.run_until(is_enough, None if timeout is None else clock.t + timeout)
    done = {future for future in futures if future.done()}
    return concurrent.futures._base.DoneAndNotDoneFutures(done, futures - done)


def _as_completed(fs, timeout=None):
    futures = list(dict.fromkeys(fs))
    deadline = None if timeout is None else clock.t + timeout
    completed = []
    for future in futures:
        future.add_done_callback(completed.append)
    for i in range(len(futures)):
        if not scheduler.run_until(lambda: len(completed) > i, deadline):
            raise TimeoutError(f'{len(futures) - i} (of {len(futures)}) futures unfinished')
        yield completed[i]


def _run_in_executor(self, executor, func, *args):
    self._check_closed()
    if executor is None:
        self._check_default_executor()
        executor = self._default_executor
        if executor is None:
            executor = self._default_executor = VirtualPool(thread_name_prefix='asyncio')
    return asyncio.futures.wrap_future(executor.submit(func, *args), loop=self)


async def _shutdown_default_executor(self, timeout=None):
    """In place: CPython waits in a helper thread, which the baton has no room for."""
    self._executor_shutdown_called = True
    if self._default_executor is not None:
        self._default_executor.shutdown(wait=True)


def install_executors():
    for pool, name, module in (
            (VirtualPool, 'ThreadPoolExecutor', concurrent.futures.thread),
            (VirtualProcessPool, 'ProcessPoolExecutor', concurrent.futures.process)):
        pool.__name__ = pool.__qualname__ = name
        pool.__module__ = module.__name__
        setattr(module, name, pool)
        setattr(concurrent.futures, name, pool)
    RealFuture.result, RealFuture.exception = _result, _exception
    concurrent.futures.wait, concurrent.futures.as_completed = _wait, _as_completed
    VirtualLoop.run_in_executor = _run_in_executor
    VirtualLoop.shutdown_default_executor = _shutdown_default_executor
    VirtualLoop.set_default_executor = lambda self, executor: setattr(self, '_default_executor', executor)
