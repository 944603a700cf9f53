"""What can be asked of processes without starting one. Here there is one process."""

from _inspection import refuse as _refuse

__all__ = ['Process', 'active_children', 'cpu_count', 'current_process', 'freeze_support', 'get_all_start_methods',
           'get_start_method', 'parent_process', 'set_start_method', 'AuthenticationError', 'BufferTooShort',
           'ProcessError', 'TimeoutError']


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


class _Named:
    daemon = False
    exitcode = None

    def __init__(self, name):
        self.name = name


class _MainProcess(_Named):
    def __init__(self):
        import os
        super().__init__('MainProcess')
        self.pid = self.ident = os.getpid()

    def is_alive(self):
        return True

    def __repr__(self):
        return '<_MainProcess name=\'MainProcess\' parent=None started>'


class Process(_Named):
    _made = 0

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        Process._made += 1
        super().__init__(name or f'{type(self).__name__}-{Process._made}')
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self.pid = self.ident = None
        if daemon is not None:
            self.daemon = daemon

    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        _refuse('starting a process (multiprocessing)')

    def is_alive(self):
        return False

    def join(self, timeout=None):
        raise AssertionError('can only join a started process')

    def __repr__(self):
        return f"<{type(self).__name__} name={self.name!r} parent={current_process().pid} initial{' daemon' * self.daemon}>"


_main = _MainProcess()
_chosen = []


def current_process():
    return _main


def parent_process():
    return None


def active_children():
    return []


def cpu_count():
    import os
    return os.cpu_count()


def freeze_support():
    pass


def get_all_start_methods():
    return ['fork', 'spawn', 'forkserver']


def get_start_method(allow_none=False):
    return _chosen[-1] if _chosen else None if allow_none else 'fork'


def set_start_method(method, force=False):
    if _chosen and not force:
        raise RuntimeError('context has already been set')
    if method is not None and method not in get_all_start_methods():
        raise ValueError(f'cannot find context for {method!r}')
    _chosen.append(method)
