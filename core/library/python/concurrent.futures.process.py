"""An executor of processes. Here they are threads: nothing is pickled, and memory is shared."""
import threading
from concurrent.futures import _base
from concurrent.futures import thread


class BrokenProcessPool(_base.BrokenExecutor):
    pass


class ProcessPoolExecutor(thread.ThreadPoolExecutor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_tasks_per_child is not None and not isinstance(max_tasks_per_child, int):
            raise TypeError('max_tasks_per_child must be an integer')
        if max_tasks_per_child is not None and max_tasks_per_child <= 0:
            raise ValueError('max_tasks_per_child must be >= 1')
        workers = thread._processors if max_workers is None else max_workers
        super().__init__(workers, 'ForkProcess', initializer, initargs)

    def _worker_name(self):
        return f'{self._thread_name_prefix}-{len(self._threads) + 1}'

    def _serve(self):
        # In a process of its own, the thread that works is the main one.
        threading.current_thread()._name = 'MainThread'
        super()._serve()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        return super().map(fn, *iterables, timeout=timeout)
