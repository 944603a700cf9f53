"""Functions that are called when the program ends."""

from _inspection import traceback_text as _traceback_text, write_error as _write_error

_waiting = []


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _waiting.append((func, args, kwargs))
    return func


def unregister(func, /):
    _waiting[:] = [each for each in _waiting if each[0] != func]


def _clear():
    _waiting.clear()


def _ncallbacks():
    return len(_waiting)


def _run_exitfuncs():
    """The last that was registered comes first; one that goes wrong does not keep the others from being called."""
    while _waiting:
        func, args, kwargs = _waiting.pop()
        try:
            func(*args, **kwargs)
        except BaseException as problem:
            _write_error(f'Exception ignored in atexit callback: {func!r}\n{_traceback_text(problem)}')
