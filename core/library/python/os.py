"""The part of the operating system that a program without files can see."""

import os.path as path
import sys as _sys

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
environ = {}
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


def getenv(key, default=None):
    return environ.get(key, default)


def getcwd():
    return '/home/learner'


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
             12: 'Cannot allocate memory', 13: 'Permission denied', 17: 'File exists', 20: 'Not a directory',
             21: 'Is a directory', 22: 'Invalid argument', 32: 'Broken pipe', 104: 'Connection reset by peer',
             110: 'Connection timed out', 111: 'Connection refused'}
