"""The future of a call that runs somewhere else, and what can be done with several of them."""
import threading
from collections import namedtuple
from time import monotonic

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

PENDING = 'PENDING'
RUNNING = 'RUNNING'
CANCELLED = 'CANCELLED'
# Cancelled, and those who wait for it have been told.
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
FINISHED = 'FINISHED'

_over = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)
_shown_states = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled', CANCELLED_AND_NOTIFIED: 'cancelled',
                 FINISHED: 'finished'}


def _logger():
    import logging
    return logging.getLogger('concurrent.futures')


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


TimeoutError = TimeoutError


class Future:
    def __init__(self):
        self._condition = threading.Condition()
        self._condition._what = 'the result of a call in an executor'
        self._state = PENDING
        self._result = None
        self._exception = None
        self._watchers = []
        self._done_callbacks = []

    def __repr__(self):
        outcome = ''
        if self._state == FINISHED and self._exception:
            outcome = f' raised {type(self._exception).__name__}'
        elif self._state == FINISHED:
            outcome = f' returned {type(self._result).__name__}'
        return f'<{type(self).__name__} at {id(self):#x} state={_shown_states[self._state]}{outcome}>'

    def cancelled(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state in _over

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self.cancelled():
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._run_callbacks()
        return True

    def add_done_callback(self, fn):
        if self.done():
            self._run_callback(fn)
        else:
            self._done_callbacks.append(fn)

    def _run_callbacks(self):
        for callback in self._done_callbacks:
            self._run_callback(callback)

    def _run_callback(self, callback):
        try:
            callback(self)
        except Exception as exception:
            _logger().error('exception calling callback for %r', self, exc_info=exception)

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception:
            try:
                raise self._exception
            finally:
                self = None  # the exception's traceback would hold it
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def _wait(self, timeout):
        with self._condition:
            if not self.done():
                self._condition.wait(timeout)
            if self.cancelled():
                raise CancelledError()
            if not self.done():
                raise TimeoutError()

    def set_running_or_notify_cancel(self):
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            self._tell_watchers()
            return False
        if self._state == PENDING:
            self._state = RUNNING
            return True
        _logger().critical('Future %s in unexpected state: %s', id(self), self._state)
        raise RuntimeError('Future in unexpected state')

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self.done():
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._result = result
            self._exception = exception
            self._state = FINISHED
            self._tell_watchers()
            self._condition.notify_all()
        self._run_callbacks()

    def _tell_watchers(self):
        for watcher in self._watchers:
            watcher(self)


DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')


def _is_enough(futures, return_when):
    done = [future for future in futures if future._state in (CANCELLED_AND_NOTIFIED, FINISHED)]
    if return_when == FIRST_COMPLETED and done:
        return True
    if return_when == FIRST_EXCEPTION and any(not future.cancelled() and future._exception for future in done):
        return True
    return len(done) == len(futures)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = set(fs)
    if not _is_enough(futures, return_when):
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f'Invalid return condition: {return_when!r}')
        news = threading.Event()
        news._cond._what = 'futures of calls in an executor'

        def watch(future):
            if _is_enough(futures, return_when):
                news.set()

        for future in futures:
            future._watchers.append(watch)
        news.wait(timeout)
        for future in futures:
            future._watchers.remove(watch)
    done = {future for future in futures if future._state in (CANCELLED_AND_NOTIFIED, FINISHED)}
    return DoneAndNotDoneFutures(done, futures - done)


def as_completed(fs, timeout=None):
    deadline = None if timeout is None else monotonic() + timeout
    futures = set(fs)
    news = threading.Event()
    news._cond._what = 'the next of the futures of calls in an executor'
    completed = [future for future in futures if future._state in (CANCELLED_AND_NOTIFIED, FINISHED)]
    left = len(futures)

    def watch(future):
        completed.append(future)
        news.set()

    pending = [future for future in futures if future not in completed]
    for future in pending:
        future._watchers.append(watch)
    try:
        while left:
            while completed:
                left -= 1
                yield completed.pop(0)
            if not left:
                return
            seconds = None if deadline is None else deadline - monotonic()
            if seconds is not None and seconds <= 0:
                raise TimeoutError(f'{left} (of {len(futures)}) futures unfinished')
            news.clear()
            news.wait(seconds)
    finally:
        for future in pending:
            if watch in future._watchers:
                future._watchers.remove(watch)


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        deadline = None if timeout is None else monotonic() + timeout
        futures = [self.submit(fn, *args) for args in zip(*iterables)]
        return _results(futures, deadline)

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _results(futures, deadline):
    """The results in order. What nobody asks for any more is cancelled."""
    try:
        while futures:
            future = futures.pop(0)
            try:
                yield future.result(None if deadline is None else deadline - monotonic())
            finally:
                future.cancel()
                del future
    finally:
        for future in futures:
            future.cancel()


_results.__qualname__ = 'Executor.map.<locals>.result_iterator'
_results.__name__ = 'result_iterator'
