#!/usr/bin/python3
"""Runs random programs in one CPython on virtual time: batch.py FIRST_SEED COUNT prints a JSON line for each: its seed,
what it printed, the handles it ran, and whether it waits for something that can never happen."""
import asyncio
import concurrent.futures.thread
import gc
import inspect
import io
import itertools
import json
import os
import pathlib
import sys
import threading
import types
import warnings
import weakref

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / 'oracle')]

import programs  # noqa: E402
from virtual import clock, loop, outcome, program as _, reports, threads  # noqa: E402

MAIN = threads.scheduler.current


class Hung(BaseException):
    """Nothing can ever wake the program."""


class OrderedSet(dict):
    """A set whose items come in the order of their creation: where CPython goes by addresses, that is the rule of the
    virtual world."""

    def __init__(self, items=()):
        super().__init__(dict.fromkeys(sorted(items, key=number_of)))

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)

    def remove(self, item):
        del self[item]


NUMBERS = itertools.count()
NUMBERED = weakref.WeakKeyDictionary()  # classes of their own would take other ways through C than Future and Task do


def number_of(thing):
    return NUMBERED.get(thing, -1)


def numbered(thing):
    NUMBERED[thing] = next(NUMBERS)
    return thing


class OrderedGenerators:
    """A weak set of async generators, in the order of their creation as far as it is known: that of their first use."""

    def __init__(self):
        self._all = weakref.WeakKeyDictionary()

    def add(self, generator):
        self._all[generator] = None

    def discard(self, generator):
        self._all.pop(generator, None)

    def clear(self):
        self._all.clear()

    def __len__(self):
        return len(self._all)

    def __iter__(self):
        return iter(list(self._all))


def ordered_generators(loop, _):
    vars(loop)['_asyncgens'] = OrderedGenerators()


def order_sets():
    def all_tasks(loop=None):
        return sorted(asyncio.tasks.all_tasks(loop), key=number_of)

    asyncio.base_events.BaseEventLoop.create_future = create_future
    loop.VirtualLoop._asyncgens = property(lambda self: vars(self)['_asyncgens'], ordered_generators)
    text = inspect.getsource(asyncio.as_completed)
    comprehension = '{ensure_future(f, loop=loop) for f in set(fs)}'
    assert comprehension in text
    exec(text.replace(comprehension, f'set({comprehension[1:-1]})'), vars(asyncio.tasks))
    asyncio.as_completed = asyncio.tasks.as_completed
    asyncio.runners.tasks = types.SimpleNamespace(all_tasks=all_tasks, gather=asyncio.tasks.gather)
    asyncio.taskgroups.set = asyncio.tasks.set = OrderedSet


def create_future(self):
    return numbered(asyncio.futures.Future(loop=self))


create_future.__qualname__ = 'BaseEventLoop.create_future'


def name_tasks():
    """Task-1, Task-2, ... in each program."""
    names = itertools.count(1)
    asyncio.tasks._task_name_counter = names.__next__

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        task = numbered(asyncio.tasks.Task(coro, loop=self, name=name or f'Task-{next(names)}', **({} if context is None else {'context': context})))
        if task._source_traceback:
            del task._source_traceback[-1]
        return task

    create_task.__qualname__ = 'BaseEventLoop.create_task'
    asyncio.base_events.BaseEventLoop.create_task = create_task


class Recording:
    def __init__(self):
        self.text, self.handles, self.hung = io.StringIO(), [], False

    def write(self, text):
        if not self.hung:
            self.text.write(text)

    def flush(self):
        pass


def give_way():
    """Lets the main thread go on, which will find out for itself that nothing can happen; this one never does."""
    threads.scheduler.current = MAIN
    threads.scheduler._parked.remove(MAIN)
    MAIN.baton.release()
    threads._real_lock().acquire()
    threads._real_lock().acquire()


def end_pools():
    """What a program's end does, where programs follow: threads of pools come to their end."""
    try:
        concurrent.futures.thread._python_exit()
    except BaseException:
        pass
    concurrent.futures.thread._shutdown = False


def run(seed, handles):
    recording = Recording()

    def hung():
        if not recording.hung:
            recording.hung, recording.handles = True, handles[:]
        if threading.current_thread() is not threading.main_thread():
            give_way()
        raise Hung

    outcome.outcome.hung = hung
    handles.clear()
    clock.clock.t = 0.0
    gc.disable()  # cycles are collected at gc.collect() alone: CPython counts objects, Loopglass bytes
    concurrent.futures.thread._threads_queues.clear()
    threads.scheduler._parked.clear()
    name_tasks()
    sys.stdout, sys.stderr = recording, io.StringIO()
    try:
        exec(compile(programs.program(seed), 'program.py', 'exec'), {'__name__': '__main__'})
    except BaseException:
        pass
    if not recording.hung:
        end_pools()
    lines = recording.handles if recording.hung else handles[:]
    text = recording.text.getvalue()
    gc.collect()
    return [seed, text, lines, recording.hung]


def main():
    first, count = int(sys.argv[1]), int(sys.argv[2])
    out, handles = sys.stdout, []
    reports.install_handles(handles)
    order_sets()
    warnings.simplefilter('ignore', ResourceWarning)
    for seed in range(first, first + count):
        found = run(seed, handles)
        print(json.dumps(found), file=out, flush=True)
    os._exit(0)  # threads of programs that hung wait for ever


if __name__ == '__main__':
    main()
