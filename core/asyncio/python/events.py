"""The policies that say which loop is the current one, and the functions that ask them."""


class AbstractEventLoopPolicy:
    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError

    def get_child_watcher(self):
        raise NotImplementedError

    def set_child_watcher(self, watcher):
        raise NotImplementedError


class _Local:
    """What a policy keeps for the thread that asks."""

    _loop = property(lambda self: _get_set_loop(), lambda self, loop: _keep_loop(loop, _was_loop_set()))

    @property
    def _set_called(self):
        return _get_set_loop() is not None or _thread_name() == 'MainThread' and _was_loop_set()

    @_set_called.setter
    def _set_called(self, called):
        _keep_loop(_get_set_loop(), called)


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    _loop_factory = None
    _local = _Local()

    def get_event_loop(self):
        # The main thread gets a loop of its own at its first question, unless somebody has set one or none.
        if _get_set_loop() is None and not _was_loop_set():
            self.set_event_loop(self.new_event_loop())
        if _get_set_loop() is None:
            raise RuntimeError(f'There is no current event loop in thread {_thread_name()!r}.')
        return _get_set_loop()

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        _set_loop(loop)

    def new_event_loop(self):
        return self._loop_factory()


class AbstractChildWatcher:
    """There are no processes to watch: watchers can be asked for and passed on, nothing more."""

    def add_child_handler(self, pid, callback, *args):
        raise NotImplementedError

    def remove_child_handler(self, pid):
        raise NotImplementedError

    def attach_loop(self, loop):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError

    def is_active(self):
        raise NotImplementedError

    def __enter__(self):
        raise NotImplementedError

    def __exit__(self, *exception):
        raise NotImplementedError


class ThreadedChildWatcher(AbstractChildWatcher):
    def add_child_handler(self, pid, callback, *args):
        from _inspection import refuse
        refuse('a process that a program has started: ThreadedChildWatcher.add_child_handler()')

    def remove_child_handler(self, pid):
        return True

    def attach_loop(self, loop):
        pass

    def close(self):
        pass

    def is_active(self):
        return True

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    _loop_factory = SelectorEventLoop
    _watcher = None

    def get_child_watcher(self):
        if self._watcher is None:
            self._watcher = ThreadedChildWatcher()
        return self._watcher

    def set_child_watcher(self, watcher):
        assert watcher is None or isinstance(watcher, AbstractChildWatcher)
        self._watcher = watcher


for _class in (AbstractChildWatcher, ThreadedChildWatcher, _UnixDefaultEventLoopPolicy):
    _class.__module__ = 'asyncio.unix_events'
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
_event_loop_policy = None


def get_event_loop_policy():
    global _event_loop_policy
    if _event_loop_policy is None:
        _event_loop_policy = DefaultEventLoopPolicy()
    return _event_loop_policy


def set_event_loop_policy(policy):
    global _event_loop_policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError('policy must be an instance of AbstractEventLoopPolicy or None, '
                        f"not '{type(policy).__name__}'")
    if policy is not _event_loop_policy:
        # Each policy has a current loop of its own; the machine knows that of the policy that is set.
        if _event_loop_policy is not None:
            _event_loop_policy._kept_loop = _get_set_loop(), _was_loop_set()
        _keep_loop(*getattr(policy, '_kept_loop', (None, False)))
    _event_loop_policy = policy


def _policy_loop():
    return get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return get_event_loop_policy().new_event_loop()


def get_child_watcher():
    return get_event_loop_policy().get_child_watcher()


def set_child_watcher(watcher):
    return get_event_loop_policy().set_child_watcher(watcher)
