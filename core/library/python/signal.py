"""Signals: their names, and handlers for those that the program sends itself. No others ever come."""

import threading as _threading
from enum import IntEnum as _IntEnum
from _inspection import itimer_error as ItimerError, refuse as _refuse


class Signals(_IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGIOT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPOLL = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64


class Handlers(_IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


class Sigmasks(_IntEnum):
    SIG_BLOCK = 0
    SIG_UNBLOCK = 1
    SIG_SETMASK = 2


for _enum in (Signals, Handlers, Sigmasks):
    globals().update(_enum.__members__)

NSIG = 65
ITIMER_REAL = 0
ITIMER_VIRTUAL = 1
ITIMER_PROF = 2

_descriptions = {
    1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap', 6: 'Aborted',
    7: 'Bus error', 8: 'Floating point exception', 9: 'Killed', 10: 'User defined signal 1', 11: 'Segmentation fault',
    12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated', 16: 'Stack fault',
    17: 'Child exited', 18: 'Continued', 19: 'Stopped (signal)', 20: 'Stopped', 21: 'Stopped (tty input)',
    22: 'Stopped (tty output)', 23: 'Urgent I/O condition', 24: 'CPU time limit exceeded',
    25: 'File size limit exceeded', 26: 'Virtual timer expired', 27: 'Profiling timer expired', 28: 'Window changed',
    29: 'I/O possible', 30: 'Power failure', 31: 'Bad system call', 34: 'Real-time signal 0',
    64: 'Real-time signal 30'}
_when_raised = None  # what a loop wants to be told
_ignored_by_default = (Signals.SIGCHLD, Signals.SIGURG, Signals.SIGWINCH, Signals.SIGCONT)


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


_handlers = {number: Handlers.SIG_DFL for number in range(1, NSIG) if number not in (32, 33)}
_handlers.update({2: default_int_handler, 13: Handlers.SIG_IGN, 25: Handlers.SIG_IGN})


def _is_main_thread():
    return _threading.current_thread() is _threading.main_thread()


def _number(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(f"'{type(signalnum).__name__}' object cannot be interpreted as an integer")
    if not 1 <= signalnum < NSIG:
        raise ValueError('signal number out of range')
    return int(signalnum)


def _named(handler):
    return Handlers(handler) if isinstance(handler, int) else handler


def signal(signalnum, handler):
    number = _number(signalnum)
    if not _is_main_thread():
        raise ValueError('signal only works in main thread of the main interpreter')
    if not callable(handler) and handler not in (0, 1):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if number in (9, 19, 32, 33):
        raise OSError(22, 'Invalid argument')
    before = _handlers[number]
    _handlers[number] = _named(handler)
    return before


def getsignal(signalnum):
    return _handlers.get(_number(signalnum))


def raise_signal(signalnum, /):
    number = _number(signalnum)
    handler = _handlers.get(number)
    if handler == Handlers.SIG_IGN or handler == Handlers.SIG_DFL and number in _ignored_by_default:
        return
    if handler == Handlers.SIG_DFL:
        _refuse(f'a program that a signal ends ({strsignal(number)})')
    handler(number, None)
    if _when_raised is not None:
        _when_raised(number)


def strsignal(signalnum, /):
    return _descriptions.get(_number(signalnum))


def valid_signals():
    return {_signal_of(number) for number in _handlers}


def _signal_of(number):
    try:
        return Signals(number)
    except ValueError:
        return number


def siginterrupt(signalnum, flag, /):
    _number(signalnum)
