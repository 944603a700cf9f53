"""An executor whose calls run in threads that it keeps."""
import threading
from _thread import _give_way_to, allocate_lock
from collections import deque
from concurrent.futures import _base

_processors = 4
_numbered = {'last': -1}
_pools = []


class BrokenThreadPool(_base.BrokenExecutor):
    pass


class _WorkItem:
    """A call that waits for a thread, with the future of its result."""

    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.call = fn, args, kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        fn, args, kwargs = self.call
        try:
            result = fn(*args, **kwargs)
        except BaseException as exception:
            self.future.set_exception(exception)
            self = None  # the exception's traceback would hold it
        else:
            self.future.set_result(result)


class ThreadPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, _processors + 4)
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        if not thread_name_prefix:
            _numbered['last'] += 1
            thread_name_prefix = f'ThreadPoolExecutor-{_numbered["last"]}'
        self._max_workers = max_workers
        self._thread_name_prefix = thread_name_prefix
        self._initializer = initializer
        self._initargs = initargs
        self._work = deque()
        self._idle = deque()  # the bells of threads that wait for work, longest first
        self._threads = []
        self._broken = False
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = _base.Future()
        self._work.append(_WorkItem(future, fn, args, kwargs))
        if self._idle:
            thread, bell = self._idle.popleft()
            bell.release()
            # A thread that was idle runs at once, as a new one would.
            _give_way_to(thread.ident)
        elif len(self._threads) < self._max_workers:
            self._start_thread()
        return future

    def _start_thread(self):
        if not self._threads:
            _pools.append(self)
        thread = threading.Thread(name=self._worker_name(), target=self._serve)
        self._threads.append(thread)
        try:
            thread.start()
        except RuntimeError:
            self._threads.remove(thread)
            raise

    def _worker_name(self):
        return f'{self._thread_name_prefix}_{len(self._threads)}'

    def _serve(self):
        """What each thread does: one call after the other, until there are no more to come."""
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException as exception:
                _base._logger().critical('Exception in initializer:', exc_info=exception)
                self._break()
                return
        bell = allocate_lock(f'work for {self._thread_name_prefix}')
        bell.acquire()
        while True:
            while self._work:
                self._work.popleft().run()
            if self._shutdown:
                return
            self._idle.append((threading.current_thread(), bell))
            bell.acquire()

    def _break(self):
        self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
        while self._work:
            self._work.popleft().future.set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            while self._work:
                self._work.popleft().future.cancel()
        while self._idle:
            self._idle.popleft()[1].release()
        if wait:
            for thread in self._threads:
                thread.join()


def _python_exit():
    """At the end of the program all that was asked for is done."""
    for pool in _pools:
        pool.shutdown()


threading._register_atexit(_python_exit)
