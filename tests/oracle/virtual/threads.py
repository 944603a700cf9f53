"""Threads of which one at a time runs.

They are real threads that hand one baton on, and CPython's own threading, queue and concurrent.futures run on them:
what is put in their place is only what makes a thread wait, which is time.sleep, the lock, and a loop's select. A thread
runs as soon as it is started, until it first waits; then whoever wakes first. The main thread comes after others that
wake from a sleep at the same time, and before them when somebody wakes it.
"""
import itertools
import operator
import threading
import _thread

from .clock import clock
from .outcome import outcome

TIMEOUT_MAX = _thread.TIMEOUT_MAX
_real_lock = _thread.allocate_lock
_real_start = _thread.start_new_thread


class Strand:
    """What the scheduler knows of a thread."""

    def __init__(self, is_main=False):
        self.baton = _real_lock()
        self.baton.acquire()
        self.is_main = is_main
        self.when = None       # virtual time at which it goes on, if it is known
        self.order = 0
        self.is_woken = False
        self.waits_for = None
        self.starter = None    # who goes on when this one first waits
        self.sentinels = []    # locks that are released at its end

    def key(self):
        if self.is_main:
            return (float('-inf'), 0, 0) if self.is_woken else (self.when, 1, self.order)
        return (self.when, 0, self.order)


class Scheduler:
    def __init__(self):
        self.current = Strand(is_main=True)
        self._parked = []
        self._number = itertools.count()
        self.last_woken = None

    def park(self, deadline, waits_for=None):
        """The thread that runs waits. True if it was woken, False at its deadline."""
        this = self.current
        this.when, this.order, this.is_woken, this.waits_for = deadline, next(self._number), False, waits_for
        self._parked.append(this)
        self._hand_on(this)
        return this.is_woken

    def has_others(self):
        return bool(self._parked)

    def wake(self, strand):
        if strand.is_woken or strand not in self._parked:
            return
        strand.is_woken, strand.when, strand.order = True, clock.t, next(self._number)
        self.last_woken = strand

    def first_waiter(self, thing):
        """Who has waited longest for it; None if somebody is woken for it already."""
        waiters = [strand for strand in self._parked if strand.waits_for is thing]
        if any(strand.is_woken for strand in waiters):
            return None
        return min(waiters, key=lambda strand: strand.order, default=None)

    def start(self, function, args, kwargs={}):
        """As _thread.start_new_thread; comes back when the thread waits or has ended."""
        outcome.threads += 1
        strand = Strand()

        def body():
            strand.baton.acquire()
            try:
                function(*args, **kwargs)
            finally:
                for lock in strand.sentinels:
                    lock.release()
                self._hand_on(strand, is_over=True)

        ident = _real_start(body, ())
        self._change_to(strand)
        return ident

    def run_now(self, strand):
        """A thread that was woken goes on before the one that says so."""
        if strand.is_woken and strand in self._parked:
            self._parked.remove(strand)
            self._change_to(strand)

    def _change_to(self, strand):
        this = self.current
        strand.starter, self.current = this, strand
        strand.baton.release()
        this.baton.acquire()

    def _hand_on(self, this, is_over=False):
        following, this.starter = this.starter, None
        if following is None:
            following = min((s for s in self._parked if s.when is not None), key=Strand.key, default=None)
            if following is None:
                outcome.hung()
            self._parked.remove(following)
            clock.advance_to(following.when)
        self.current = following
        if following is not this:
            following.baton.release()
            if not is_over:
                this.baton.acquire()


scheduler = Scheduler()


def sleep(seconds):
    # As _PyTime_FromSecondsObject takes it, which the real one asks.
    if not isinstance(seconds, float):
        seconds = operator.index(seconds)
    elif seconds != seconds:
        raise ValueError('Invalid value NaN (not a number)')
    if abs(seconds) >= 2**63 / 1e9:
        raise OverflowError('timestamp too large to convert to C _PyTime_t')
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    scheduler.park(clock.t + float(seconds))


class VirtualLock:
    """_thread.lock."""

    def __init__(self):
        self._is_locked = False

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError('timeout value must be positive')
        if timeout > TIMEOUT_MAX:
            raise OverflowError('timeout value is too large')
        deadline = None if timeout == -1 else clock.t + timeout
        while self._is_locked:
            if not blocking or not scheduler.park(deadline, self):
                # It may have been let go of at the very moment.
                if self._is_locked:
                    return False
        self._is_locked = True
        return True

    def release(self):
        if not self._is_locked:
            raise RuntimeError('release unlocked lock')
        self._is_locked = False
        waiter = scheduler.first_waiter(self)
        if waiter:
            scheduler.wake(waiter)

    def locked(self):
        return self._is_locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_):
        self.release()

    def __repr__(self):
        return f'<{"locked" if self._is_locked else "unlocked"} _thread.lock object at {id(self):#x}>'

    def _at_fork_reinit(self):
        self._is_locked = False


def _set_sentinel():
    """A lock that is released when the thread that runs has ended."""
    lock = VirtualLock()
    scheduler.current.sentinels.append(lock)
    return lock


def install_threads():
    import queue  # not before time is virtual: it takes monotonic for itself
    VirtualLock.__name__ = VirtualLock.__qualname__ = 'lock'
    VirtualLock.__module__ = '_thread'
    threading.Lock = threading._allocate_lock = _thread.allocate_lock = VirtualLock
    threading._CRLock = None
    threading._start_new_thread = _thread.start_new_thread = scheduler.start
    threading._set_sentinel = _set_sentinel
    threading._time = lambda: clock.t
    # It was made with a real lock, which its first user would wait at.
    threading._active_limbo_lock = threading.RLock()
    threading._shutdown_locks_lock = VirtualLock()
    queue.SimpleQueue = queue._PySimpleQueue
    queue.SimpleQueue.__name__ = queue.SimpleQueue.__qualname__ = 'SimpleQueue'
