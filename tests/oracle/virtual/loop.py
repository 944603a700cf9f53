"""asyncio's own loop, with a selector that moves the clock instead of waiting.

Equal deadlines, to the nanosecond, fire in the order in which their timers were made: a real clock never gives
two timers the same deadline, and CPython's heap alone would not keep the order.
"""
import asyncio
import asyncio.unix_events
import collections
import heapq
import selectors

from .clock import clock
from .threads import scheduler

_DAY = 86400  # base_events._run_once never asks its selector for a longer wait


class VirtualSelector:
    drift = 0.0

    def __init__(self):
        self._real = selectors.DefaultSelector()
        self.loop = None
        self._sleeper = None  # the thread that waits in select

    def __getattr__(self, name):
        return getattr(self._real, name)

    def select(self, timeout=None):
        events = self._real.select(0)
        if events:
            return events
        if timeout == 0:
            if (self.loop._scheduled or scheduler.has_others()) and clock.is_busy_waiting() and scheduler.has_others():
                scheduler.park(clock.t)
            return events
        target = self._wake_time(timeout)
        self._sleeper = scheduler.current
        scheduler.park(None if target is None else target + self.drift)
        self._sleeper = None
        return self._real.select(0)

    def wake(self):
        if self._sleeper:
            scheduler.wake(self._sleeper)

    def _wake_time(self, timeout):
        """The next timer's deadline itself, since t + (deadline - t) may round to another number."""
        if timeout is None:
            return None
        if self.loop._scheduled and timeout < _DAY:
            return max(clock.t, self.loop._scheduled[0]._when)
        return clock.t + timeout


class VirtualTimerHandle(asyncio.events.TimerHandle):
    __slots__ = ('_key',)
    made = 0

    def __init__(self, when, *args, **keywords):
        super().__init__(when, *args, **keywords)
        VirtualTimerHandle.made += 1
        self._key = (round(when * 1e9), VirtualTimerHandle.made)

    def __lt__(self, other):
        return self._key < other._key

    def __le__(self, other):
        return self._key <= other._key

    def __gt__(self, other):
        return self._key > other._key

    def __ge__(self, other):
        return self._key >= other._key


class ReadyQueue(collections.deque):
    def append(self, handle):
        clock.readings = 0
        super().append(handle)


class VirtualLoop(asyncio.unix_events._UnixSelectorEventLoop):
    def __init__(self, selector=None):
        selector = VirtualSelector()
        super().__init__(selector)
        selector.loop = self
        self._ready = ReadyQueue()
        self._clock_resolution = 1e-9

    def time(self):
        return clock.t

    def _write_to_self(self):
        super()._write_to_self()
        self._selector.wake()

    def call_at(self, when, callback, *args, context=None):
        """As base_events.call_at, with a timer that knows its number."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        clock.readings = 0
        if self._debug:
            self._check_thread()
            self._check_callback(callback, 'call_at')
        timer = VirtualTimerHandle(when, callback, args, self, context)
        if timer._source_traceback:
            del timer._source_traceback[-1]
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer


class VirtualPolicy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = VirtualLoop


def _disguise(cls, name, module):
    cls.__name__ = cls.__qualname__ = name
    cls.__module__ = module


def install_loop():
    _disguise(VirtualTimerHandle, 'TimerHandle', 'asyncio.events')
    _disguise(VirtualSelector, 'EpollSelector', 'selectors')
    _disguise(VirtualLoop, '_UnixSelectorEventLoop', 'asyncio.unix_events')
    _disguise(VirtualPolicy, '_UnixDefaultEventLoopPolicy', 'asyncio.unix_events')
    asyncio.DefaultEventLoopPolicy = VirtualPolicy
    asyncio.SelectorEventLoop = asyncio.unix_events.SelectorEventLoop = VirtualLoop
    asyncio.unix_events._UnixSelectorEventLoop = VirtualLoop
    asyncio.set_event_loop_policy(VirtualPolicy())
