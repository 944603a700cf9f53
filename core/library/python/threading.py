"""Threads that take turns on virtual time, and what they wait for."""
import functools
import sys as _sys
from _thread import (
    LockType, RLock, TIMEOUT_MAX, _give_way_to, _own_part, _set_name, _show_exception, _start_named, _warn_deprecated,
    allocate_lock, error as ThreadError, get_ident)

__all__ = [
    'get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX', 'Event',
    'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError', 'Timer',
    'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs', 'getprofile',
    'gettrace', 'get_native_id']

Lock = allocate_lock
_by_ident = {}
_names_given = {}
_at_exit = []
_hooks = {'trace': None, 'profile': None, 'stack': 0}
_first_ident = get_ident()
_first_native_id = 4000


def _object_text(thing):
    """What object.__repr__ says, without the brackets."""
    cls = type(thing)
    return f'{cls.__module__}.{cls.__qualname__} at {id(thing):#x}'


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self._waiters = []
        self._what = 'a Condition to be notified'
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *details):
        return self._lock.__exit__(*details)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'

    def _is_owned(self):
        if isinstance(self._lock, RLock):
            return self._lock._is_owned()
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        bell = allocate_lock(self._what)
        bell.acquire()
        self._waiters.append(bell)
        reentrant = isinstance(self._lock, RLock)
        held = self._lock._release_save() if reentrant else self._lock.release()
        rung = False
        try:
            if timeout is None:
                rung = bell.acquire()
            else:
                rung = bell.acquire(True, timeout) if timeout > 0 else bell.acquire(False)
            return rung
        finally:
            if reentrant:
                self._lock._acquire_restore(held)
            else:
                self._lock.acquire()
            if not rung and bell in self._waiters:
                self._waiters.remove(bell)

    def wait_for(self, predicate, timeout=None):
        deadline = None
        result = predicate()
        while not result:
            left = None
            if timeout is not None:
                if deadline is None:
                    deadline = _now() + timeout
                left = deadline - _now()
                if left <= 0:
                    break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        while n > 0 and self._waiters:
            self._waiters.pop(0).release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        _warn_deprecated('notifyAll() is deprecated, use notify_all() instead')
        self.notify_all()


def _now():
    from time import monotonic
    return monotonic()


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._cond = Condition(Lock())
        self._cond._what = f'a {type(self).__name__} to be released'
        self._value = value

    def __repr__(self):
        return f'<{_object_text(self)}: value={self._value}>'

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            if self._value == 0 and blocking:
                self._cond.wait_for(lambda: self._value > 0, timeout)
            if self._value == 0:
                return False
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            self._check_release(n)
            self._value += n
            for _ in range(n):
                self._cond.notify()

    def _check_release(self, n):
        pass

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f'<{_object_text(self)}: value={self._value}/{self._initial_value}>'

    def _check_release(self, n):
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')


class Event:
    def __init__(self):
        self._cond = Condition(Lock())
        self._cond._what = 'an Event to be set'
        self._flag = False

    def __repr__(self):
        return f'<{_object_text(self)}: {"set" if self._flag else "unset"}>'

    def is_set(self):
        return self._flag

    def isSet(self):
        _warn_deprecated('isSet() is deprecated, use is_set() instead')
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """It fills until all parties are there, then lets them all out before anybody may come again."""

    def __init__(self, parties, action=None, timeout=None):
        self._cond = Condition(Lock())
        self._cond._what = 'the other parties of a Barrier'
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = 'filling'
        self._count = 0

    def __repr__(self):
        if self.broken:
            return f'<{_object_text(self)}: broken>'
        return f'<{_object_text(self)}: waiters={self.n_waiting}/{self.parties}>'

    def wait(self, timeout=None):
        limit = self._timeout if timeout is None else timeout
        with self._cond:
            self._cond.wait_for(lambda: self._state not in ('draining', 'resetting'))
            self._refuse_broken()
            place = self._count
            self._count += 1
            try:
                if self._count == self._parties:
                    self._let_out()
                else:
                    self._wait_for_the_others(limit)
                return place
            finally:
                self._leave()

    def _refuse_broken(self):
        if self._state == 'broken':
            raise BrokenBarrierError

    def _let_out(self):
        try:
            if self._action:
                self._action()
        except:
            self._break()
            raise
        self._state = 'draining'
        self._cond.notify_all()

    def _wait_for_the_others(self, limit):
        if not self._cond.wait_for(lambda: self._state != 'filling', limit):
            self._break()
            raise BrokenBarrierError
        if self._state in ('broken', 'resetting'):
            raise BrokenBarrierError

    def _leave(self):
        self._count -= 1
        if self._count == 0 and self._state in ('draining', 'resetting'):
            self._state = 'filling'
            self._cond.notify_all()

    def _break(self):
        self._state = 'broken'
        self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._count == 0:
                self._state = 'filling'
            elif self._state in ('filling', 'broken'):
                self._state = 'resetting'
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        return self._state == 'broken'


class _local:
    """Attributes that each thread has for itself."""

    def __new__(cls, /, *args, **keywords):
        if (args or keywords) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        made = object.__new__(cls)
        object.__setattr__(made, '_made_with', (args, keywords))
        _own_part(made)
        return made

    def __getattribute__(self, name):
        part = _part_of(self)
        if name == '__dict__':
            return part
        if name in part:
            return part[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError(f"'{_name_of(self)}' object attribute '__dict__' is read-only")
        _part_of(self)[name] = value

    def __delattr__(self, name):
        part = _part_of(self)
        if name not in part:
            raise AttributeError(f"'{_name_of(self)}' object has no attribute '{name}'")
        del part[name]


_local.__module__ = '_thread'
local = _local


def _name_of(thing):
    return '_thread._local' if type(thing) is _local else type(thing).__name__


def _part_of(thing):
    part, is_new = _own_part(thing)
    if is_new:
        args, keywords = object.__getattribute__(thing, '_made_with')
        type(thing).__init__(thing, *args, **keywords)
    return part


def _new_name(form):
    _names_given['last'] = _names_given.get('last', 0) + 1
    return form % _names_given['last']


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        if name is None:
            name = _new_name('Thread-%d')
            if target is not None and hasattr(target, '__name__'):
                name += f' ({target.__name__})'
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._started = Event()
        self._is_stopped = False
        self._end = allocate_lock(f'the end of {self._name}')
        self._initialized = True

    def __repr__(self):
        self._check_initialized('Thread.__init__() was not called')
        state = 'stopped' if self._is_stopped else 'started' if self._started.is_set() else 'initial'
        if self._daemonic:
            state += ' daemon'
        if self._ident is not None:
            state += f' {self._ident}'
        return f'<{type(self).__name__}({self._name}, {state})>'

    _initialized = False

    def _check_initialized(self, message='Thread.__init__() not called'):
        if not self._initialized:
            raise RuntimeError(message)

    def start(self):
        self._check_initialized('thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        self._end.acquire()
        try:
            _start_named(self._live, (), self._name)
        except RuntimeError:
            self._end.release()
            raise

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # What the thread worked on may go with it.
            del self._target, self._args, self._kwargs

    def _live(self):
        self._ident = get_ident()
        _by_ident[self._ident] = self
        self._started.set()
        if _hooks['trace'] is not None:
            _sys.settrace(_hooks['trace'])
        try:
            self.run()
        except BaseException as exception:
            _tell_hook(self, exception)
        finally:
            del _by_ident[self._ident]
            self._is_stopped = True
            self._end.release()

    def join(self, timeout=None):
        self._check_initialized()
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        if self._end.acquire(True, -1 if timeout is None else max(timeout, 0)):
            self._end.release()

    @property
    def name(self):
        self._check_initialized()
        return self._name

    @name.setter
    def name(self, name):
        self._check_initialized()
        self._name = str(name)
        if self._ident is not None:
            _set_name(self._ident, self._name)

    @property
    def ident(self):
        self._check_initialized()
        return self._ident

    @property
    def native_id(self):
        self._check_initialized()
        return None if self._ident is None else self._ident - _first_ident + _first_native_id

    def is_alive(self):
        self._check_initialized()
        return self._started.is_set() and not self._is_stopped

    @property
    def daemon(self):
        self._check_initialized()
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        self._check_initialized()
        if self._started.is_set():
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = daemonic

    def isDaemon(self):
        _warn_deprecated('isDaemon() is deprecated, get the daemon attribute instead')
        return self.daemon

    def setDaemon(self, daemonic):
        _warn_deprecated('setDaemon() is deprecated, set the daemon attribute instead')
        self.daemon = daemonic

    def getName(self):
        _warn_deprecated('getName() is deprecated, get the name attribute instead')
        return self.name

    def setName(self, name):
        _warn_deprecated('setName() is deprecated, set the name attribute instead')
        self.name = name


class ExceptHookArgs:
    def __init__(self, parts):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = parts

    def __iter__(self):
        return iter((self.exc_type, self.exc_value, self.exc_traceback, self.thread))

    def __repr__(self):
        return (f'_thread._ExceptHookArgs(exc_type={self.exc_type!r}, exc_value={self.exc_value!r}, '
                f'exc_traceback={self.exc_traceback!r}, thread={self.thread!r})')


def excepthook(args, /):
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    _show_exception(f'Exception in thread {name}:\n', args.exc_value)


__excepthook__ = excepthook


def _tell_hook(thread, exception):
    excepthook(ExceptHookArgs((type(exception), exception, exception.__traceback__, thread)))


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name='MainThread', daemon=False)
        self._started.set()
        self._ident = get_ident()
        self._end.acquire()
        _by_ident[self._ident] = self


class _DummyThread(Thread):
    """A thread that _thread.start_new_thread made."""

    def __init__(self):
        super().__init__(name=_new_name('Dummy-%d'), daemon=True)
        self._started.set()
        self._ident = get_ident()
        _by_ident[self._ident] = self

    def is_alive(self):
        return True

    def join(self, timeout=None):
        assert False, 'cannot join a dummy thread'


def current_thread():
    return _by_ident.get(get_ident()) or _DummyThread()


def currentThread():
    _warn_deprecated('currentThread() is deprecated, use current_thread() instead')
    return current_thread()


def main_thread():
    return _main


def enumerate():
    return list(_by_ident.values())


def active_count():
    return len(_by_ident)


def activeCount():
    _warn_deprecated('activeCount() is deprecated, use active_count() instead')
    return active_count()


def get_native_id():
    return get_ident() - _first_ident + _first_native_id


def stack_size(size=0):
    before = _hooks['stack']
    _hooks['stack'] = size
    return before


def settrace(func):
    _hooks['trace'] = func


def gettrace():
    return _hooks['trace']


def setprofile(func):
    _hooks['profile'] = func


def getprofile():
    return _hooks['profile']


def _register_atexit(func, *args, **keywords):
    _at_exit.append(functools.partial(func, *args, **keywords))


def _shutdown():
    """At the end of the program: what was registered, last first; then all threads that are no daemons end."""
    for function in reversed(_at_exit):
        function()
    while True:
        waited_for = [thread for thread in enumerate() if thread is not _main and not thread.daemon]
        if not waited_for:
            return
        for thread in waited_for:
            thread.join()


# Nobody runs yet whose daemon status a thread could take over.
_main = _MainThread()
