"""Lock, Event, Condition, Semaphore, BoundedSemaphore and Barrier. Each keeps its waiters in a queue of futures."""


class _ContextManagerMixin:
    async def __aenter__(self):  # = 14
        await self.acquire()  # = 15
        return None

    async def __aexit__(self, exc_type, exc, traceback):  # = 20
        self.release()


_not_given = object()  # for all texts of asyncio: they run in one namespace


class _LoopBoundMixin:
    _loop = None

    def __init__(self, *, loop=_not_given):
        # Until 3.9 a loop could be given; a program that asks by `except TypeError` is told what 3.11 does.
        if loop is not _not_given and _is_type_error_asked_for():
            raise TypeError(f"{type(self).__name__}.__init__() got an unexpected keyword argument 'loop'")

    def _get_loop(self):
        loop = _get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f'{self!r} is bound to a different event loop')
        return loop


class Lock(_ContextManagerMixin, _LoopBoundMixin):
    def __init__(self, *, loop=_not_given):
        _LoopBoundMixin.__init__(self, loop=loop)
        self._waiters = None
        self._locked = False

    def __repr__(self):
        state = 'locked' if self._locked else 'unlocked'
        if self._waiters:
            state = f'{state}, waiters:{len(self._waiters)}'
        return f'{object.__repr__(self)[:-1]} [{state}]>'

    def locked(self):
        return self._locked

    async def acquire(self):  # = 93
        if not self._locked and (self._waiters is None or all(w.cancelled() for w in self._waiters)):
            self._locked = True
            return True
        if self._waiters is None:
            self._waiters = []
        waiter = self._get_loop().create_future()
        if not self._waiters:
            self._waited_for_since = _moment()
        self._waiters.append(waiter)
        try:
            try:
                await waiter  # = 114
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            # Who was woken and is cancelled all the same passes it on.
            if not self._locked:
                self._wake_up_first()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        if self._waiters:
            _found_long_hold(self._waited_for_since, len(self._waiters))
            self._waited_for_since = _moment()
        self._wake_up_first()

    def _wake_up_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_LoopBoundMixin):
    def __init__(self, *, loop=_not_given):
        _LoopBoundMixin.__init__(self, loop=loop)
        self._waiters = []
        self._value = False

    def __repr__(self):
        state = 'set' if self._value else 'unset'
        if self._waiters:
            state = f'{state}, waiters:{len(self._waiters)}'
        return f'{object.__repr__(self)[:-1]} [{state}]>'

    def is_set(self):
        return self._value

    def set(self):
        if self._value:
            return
        self._value = True
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):  # = 200
        if self._value:
            return True
        waiter = self._get_loop().create_future()
        self._waiters.append(waiter)
        try:
            await waiter  # = 213
            return True
        finally:
            self._waiters.remove(waiter)


class Condition(_ContextManagerMixin, _LoopBoundMixin):
    def __init__(self, lock=None, *, loop=_not_given):
        _LoopBoundMixin.__init__(self, loop=loop)
        if lock is None:
            lock = Lock()
        self._lock = lock
        self.locked = lock.locked
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = []

    def __repr__(self):
        state = 'locked' if self.locked() else 'unlocked'
        if self._waiters:
            state = f'{state}, waiters:{len(self._waiters)}'
        return f'{object.__repr__(self)[:-1]} [{state}]>'

    async def wait(self):  # = 248
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self.release()
        try:
            waiter = self._get_loop().create_future()
            self._waiters.append(waiter)
            try:
                await waiter  # = 267
                return True
            finally:
                self._waiters.remove(waiter)
        finally:
            # The lock is taken back whatever happens; a cancellation waits until then.
            cancelled = False
            while True:
                try:
                    await self.acquire()  # = 277
                    break
                except CancelledError:
                    cancelled = True
            if cancelled:
                raise CancelledError

    async def wait_for(self, predicate):  # = 285
        result = predicate()
        while not result:
            await self.wait()  # = 294
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        woken = 0
        for waiter in self._waiters:
            if woken >= n:
                break
            if not waiter.done():
                woken += 1
                waiter.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_ContextManagerMixin, _LoopBoundMixin):
    def __init__(self, value=1, *, loop=_not_given):
        _LoopBoundMixin.__init__(self, loop=loop)
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._waiters = None
        self._value = value

    def __repr__(self):
        state = 'locked' if self.locked() else f'unlocked, value:{self._value}'
        if self._waiters:
            state = f'{state}, waiters:{len(self._waiters)}'
        return f'{object.__repr__(self)[:-1]} [{state}]>'

    def locked(self):
        return self._value == 0 or any(not w.cancelled() for w in self._waiters or ())

    async def acquire(self):  # = 364
        if not self.locked():
            self._value -= 1
            return True
        if self._waiters is None:
            self._waiters = []
        waiter = self._get_loop().create_future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter  # = 387
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if not waiter.cancelled():
                self._value += 1
                self._wake_up_next()
            raise
        if self._value > 0:
            self._wake_up_next()
        return True

    def release(self):
        self._value += 1
        self._wake_up_next()

    def _wake_up_next(self):
        if not self._waiters:
            return
        for waiter in self._waiters:
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1, *, loop=_not_given):
        self._bound_value = value
        super().__init__(value, loop=loop)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


class BrokenBarrierError(RuntimeError):
    pass


BrokenBarrierError.__module__ = 'asyncio.exceptions'


class Barrier(_LoopBoundMixin):
    """Tasks wait for one another. It fills, then drains; in between, who comes too early waits outside."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._cond = Condition()
        self._parties = parties
        self._state = 'filling'
        self._count = 0

    def __repr__(self):
        state = self._state
        if not self.broken:
            state = f'{state}, waiters:{self.n_waiting}/{self.parties}'
        return f'{object.__repr__(self)[:-1]} [{state}]>'

    async def __aenter__(self):  # = 473
        return await self.wait()  # = 476

    async def __aexit__(self, *args):  # = 478
        pass

    async def wait(self):  # = 481
        async with self._cond:  # = 488
            await self._block()  # = 489
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    await self._release()  # = 495
                else:
                    await self._wait()  # = 497
                return index
            finally:
                self._count -= 1
                self._exit()

    async def _block(self):  # = 504
        await self._cond.wait_for(lambda: self._state not in ('draining', 'resetting'))  # = 510
        if self._state == 'broken':
            raise BrokenBarrierError('Barrier aborted')

    async def _release(self):  # = 520
        self._state = 'draining'
        self._cond.notify_all()

    async def _wait(self):  # = 528
        await self._cond.wait_for(lambda: self._state != 'filling')  # = 534
        if self._state in ('broken', 'resetting'):
            raise BrokenBarrierError('Abort or reset of barrier')

    def _exit(self):
        # The last to leave lets those in who wait outside.
        if self._count == 0:
            if self._state in ('resetting', 'draining'):
                self._state = 'filling'
            self._cond.notify_all()

    async def reset(self):  # = 547
        async with self._cond:  # = 553
            if self._count == 0:
                self._state = 'filling'
            elif self._state != 'resetting':
                self._state = 'resetting'
            self._cond.notify_all()

    async def abort(self):  # = 562
        async with self._cond:  # = 568
            self._state = 'broken'
            self._cond.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        return self._state == 'broken'
