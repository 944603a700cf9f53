"""The reports that are printed in place of the program's output: its handles, or its lines."""
import asyncio
import functools
import sys
import threading
import types

from .clock import clock
from .loop import VirtualLoop


def _kind_and_name(handle):
    """Task.__step and Task.__wakeup are not visible in tasks written in C: there they are a callable of a type of its own
    and a method `task_wakeup`, and both know their task."""
    callback = handle._callback
    while isinstance(callback, functools.partial):
        callback = callback.func
    owner = getattr(callback, '__self__', None)
    name = getattr(callback, '__name__', '')
    if type(callback).__name__ == 'TaskStepMethWrapper':
        return 'step ' + owner.get_name()
    if name == 'task_wakeup' and isinstance(owner, asyncio.tasks.Task):
        return 'wakeup ' + owner.get_name()
    if isinstance(callback, types.BuiltinMethodType) and isinstance(owner, asyncio.futures.Future):
        # A method in C is named after the class of its object, one in Python after the class that has it.
        kind = asyncio.tasks._PyTask if isinstance(owner, asyncio.tasks.Task) else asyncio.futures._PyFuture
        callback = getattr(kind, name)
    return 'call ' + getattr(callback, '__qualname__', type(callback).__qualname__)


def install_handles(report):
    """`ITERATION TIME KIND NAME` for each handle that runs."""
    run, run_once = asyncio.events.Handle._run, VirtualLoop._run_once

    def _run(self):
        report.append('%d %.3f %s' % (self._loop._iteration, clock.t, _kind_and_name(self)))
        return run(self)

    def _run_once(self):
        self._iteration += 1
        run_once(self)

    asyncio.events.Handle._run = _run
    VirtualLoop._iteration = 0
    VirtualLoop._run_once = _run_once


def trace_lines(file_name, report):
    """`FUNCTION LINE` for each line event in one file, from now on."""

    def in_frame(frame, event, _):
        if event == 'line':
            report.append('%s %d' % (frame.f_code.co_name, frame.f_lineno))
        return in_frame

    def on_call(frame, event, _):
        return in_frame if frame.f_code.co_filename == file_name else None

    threading.settrace(on_call)
    sys.settrace(on_call)
