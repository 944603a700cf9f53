"""Selectors that have nothing to select from: there are no sockets and pipes that could be registered."""

import abc as _abc
import time as _time
from collections import namedtuple as _namedtuple

from _inspection import refuse as _refuse

EVENT_READ = 1
EVENT_WRITE = 2

SelectorKey = _namedtuple('SelectorKey', ['fileobj', 'fd', 'events', 'data'])


class BaseSelector(metaclass=_abc.ABCMeta):
    @_abc.abstractmethod
    def register(self, fileobj, events, data=None):
        raise NotImplementedError

    @_abc.abstractmethod
    def unregister(self, fileobj):
        raise NotImplementedError

    @_abc.abstractmethod
    def select(self, timeout=None):
        raise NotImplementedError

    @_abc.abstractmethod
    def get_map(self):
        raise NotImplementedError

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


class _BaseSelectorImpl(BaseSelector):
    _files = {}

    def register(self, fileobj, events, data=None):
        _refuse(f'a file or socket to wait for: {self.__class__.__name__}.register()')

    def unregister(self, fileobj):
        raise KeyError(f'{fileobj!r} is not registered')

    def select(self, timeout=None):
        if timeout is None:
            _refuse(f'a wait for ever: {self.__class__.__name__}.select() without a timeout')
        _time.sleep(max(timeout, 0))
        return []

    def get_map(self):
        return self._files

    def close(self):
        self._files = None


class SelectSelector(_BaseSelectorImpl):
    pass


class _PollLikeSelector(_BaseSelectorImpl):
    pass


class PollSelector(_PollLikeSelector):
    pass


class EpollSelector(_PollLikeSelector):
    def fileno(self):
        _refuse("a selector's file descriptor")


DefaultSelector = EpollSelector
