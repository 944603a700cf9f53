"""Threads of which one at a time runs.

They are real threads that hand one baton on. A worker runs as soon as it is started, until its first
time.sleep or its end; sleepers wake in order of their time, and among equals in the order in which they fell
asleep. Whoever starts or wakes a worker waits until the baton comes back.
"""
import heapq
import itertools
import threading
import traceback
import sys

from .clock import clock
from .outcome import outcome

RealThread = threading.Thread
_real_start = threading.Thread.start


class Worker:
    def __init__(self):
        self.resume = threading.Semaphore(0)
        self.back = threading.Semaphore(0)

    def give_back_and_wait(self):
        self.back.release()
        self.resume.acquire()


class Scheduler:
    def __init__(self):
        self.sleepers = []
        self._number = itertools.count()
        self._local = threading.local()

    def current_worker(self):
        """The worker that runs, or None on the main thread."""
        return getattr(self._local, 'worker', None)

    def spawn(self, function):
        """Starts a worker; comes back when it sleeps or has ended."""
        outcome.threads += 1
        worker = Worker()

        def body():
            self._local.worker = worker
            try:
                function()
            finally:
                worker.back.release()

        _real_start(RealThread(target=body, daemon=True))
        worker.back.acquire()

    def wake_at(self, when, worker):
        heapq.heappush(self.sleepers, (when, next(self._number), worker))

    def next_when(self):
        return self.sleepers[0][0] if self.sleepers else None

    def run_next(self):
        when, _, worker = heapq.heappop(self.sleepers)
        clock.advance_to(when)
        worker.resume.release()
        worker.back.acquire()

    def run_until(self, is_reached, deadline=None):
        """Lets workers run until something is so. False if the deadline came first."""
        while not is_reached():
            when = self.next_when()
            if deadline is not None and (when is None or when > deadline):
                clock.advance_to(deadline)
                return False
            if when is None:
                outcome.hung()
            self.run_next()
        return True


scheduler = Scheduler()


def sleep(seconds):
    """time.sleep: a worker gives the baton back; the main thread lets workers run meanwhile."""
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    wake = clock.t + float(seconds)
    worker = scheduler.current_worker()
    if worker:
        scheduler.wake_at(wake, worker)
        worker.give_back_and_wait()
        return
    while scheduler.sleepers and scheduler.next_when() <= wake:
        scheduler.run_next()
    clock.advance_to(wake)


class VirtualThread(RealThread):
    """threading.Thread as programs see it."""

    def start(self):
        if getattr(self, '_virtually_started', False):
            raise RuntimeError('threads can only be started once')
        self._virtually_started, self._virtually_done = True, False
        scheduler.spawn(self._virtual_body)

    def _virtual_body(self):
        try:
            threading.current_thread().name = self.name
            self.run()
        except SystemExit:
            pass
        except BaseException:
            sys.stderr.write(f'Exception in thread {self.name}:\n')
            traceback.print_exc()
        finally:
            self._virtually_done = True

    def join(self, timeout=None):
        if not getattr(self, '_virtually_started', False):
            raise RuntimeError('cannot join thread before it is started')
        if not scheduler.current_worker():
            scheduler.run_until(lambda: self._virtually_done, None if timeout is None else clock.t + timeout)

    def is_alive(self):
        return getattr(self, '_virtually_started', False) and not self._virtually_done


def install_threads():
    VirtualThread.__name__ = VirtualThread.__qualname__ = 'Thread'
    VirtualThread.__module__ = 'threading'
    threading.Thread = VirtualThread
