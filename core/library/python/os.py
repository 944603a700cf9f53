"""The operating system as a program of a run sees it: its files are the run's own, see _files."""

import os.path as path
import sys as _sys
from abc import ABC as _ABC, abstractmethod as _abstractmethod
from _environment import environ
from _os_files import *

name = 'posix'
linesep = '\n'
sep = '/'
altsep = None
extsep = '.'
pathsep = ':'
curdir = '.'
pardir = '..'
devnull = '/dev/null'
defpath = '/bin:/usr/bin'
error = OSError


def getpid():
    return 4242


def getppid():
    return 4241


def kill(pid, sig, /):
    """A signal that the program sends itself; there is nobody else."""
    if pid != getpid():
        raise ProcessLookupError(3, 'No such process')
    if sig == 0:
        return
    signal = _sys.modules.get('signal')
    if signal is None:
        from _inspection import refuse
        refuse('a signal of a program that has not imported signal')
    signal.raise_signal(sig)


def cpu_count():
    return 2


def sched_getaffinity(pid, /):
    return {*range(cpu_count())}


def getenv(key, default=None):
    return environ.get(key, default)


def getuid():
    return 1000


geteuid = getgid = getegid = getuid


def urandom(size, /):
    from secrets import token_bytes
    return token_bytes(size)


class terminal_size(tuple):
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f'os.terminal_size(columns={self[0]}, lines={self[1]})'


def get_terminal_size(fd=1, /):
    """Standard output is no terminal."""
    raise OSError(25, strerror(25))


class PathLike(_ABC):
    @_abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any('__fspath__' in each.__dict__ for each in subclass.__mro__) or NotImplemented
        return NotImplemented


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


def putenv(name, value, /):
    pass


def unsetenv(name, /):
    pass


def umask(mask, /):
    return 0o022


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    return method(path)


def strerror(code):
    return _messages.get(code, f'Unknown error {code}')


_messages = {1: 'Operation not permitted', 2: 'No such file or directory', 4: 'Interrupted system call',
             5: 'Input/output error', 9: 'Bad file descriptor', 11: 'Resource temporarily unavailable',
             16: 'Device or resource busy',             12: 'Cannot allocate memory', 13: 'Permission denied', 17: 'File exists', 20: 'Not a directory',
             21: 'Is a directory', 22: 'Invalid argument', 25: 'Inappropriate ioctl for device', 28: 'No space left on device',
             32: 'Broken pipe', 39: 'Directory not empty', 104: 'Connection reset by peer',
             110: 'Connection timed out', 111: 'Connection refused'}
