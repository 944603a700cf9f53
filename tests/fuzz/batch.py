#!/usr/bin/python3
"""Runs random programs in one CPython on virtual time: batch.py FIRST_SEED COUNT prints a JSON line for each, with what
it printed, the handles it ran, and whether it waits for something that can never happen."""
import asyncio
import gc
import io
import itertools
import json
import pathlib
import sys
import types
import warnings

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / 'oracle')]

import programs  # noqa: E402
from virtual import clock, outcome, program as _, reports  # noqa: E402


class Hung(BaseException):
    """Nothing can ever wake the program."""


class OrderedSet(dict):
    """A set whose items come in the order in which they were added: where CPython goes by addresses, the rule of the
    virtual world is the order of creation."""

    def __init__(self, items=()):
        super().__init__(dict.fromkeys(items))

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


def order_sets():
    numbers = itertools.count()
    make = asyncio.tasks._PyTask.__init__

    def __init__(self, *args, **keywords):
        self._number = next(numbers)
        make(self, *args, **keywords)

    def all_tasks(loop=None):
        return sorted(asyncio.tasks.all_tasks(loop), key=lambda task: task._number)

    asyncio.tasks._PyTask.__init__ = __init__
    asyncio.runners.tasks = types.SimpleNamespace(all_tasks=all_tasks, gather=asyncio.tasks.gather)
    asyncio.taskgroups.set = asyncio.tasks.set = OrderedSet


class Recording:
    def __init__(self):
        self.text, self.handles, self.hung = io.StringIO(), [], False

    def write(self, text):
        if not self.hung:
            self.text.write(text)

    def flush(self):
        pass


def main():
    first, count = int(sys.argv[1]), int(sys.argv[2])
    out, handles = sys.stdout, []
    reports.install_handles(handles)
    order_sets()
    warnings.simplefilter('ignore')
    for seed in range(first, first + count):
        recording = Recording()

        def hung():
            if not recording.hung:
                recording.hung, recording.handles = True, handles[:]
            raise Hung

        outcome.outcome.hung = hung
        handles.clear()
        clock.clock.t = 0.0
        asyncio.tasks._task_name_counter = itertools.count(1).__next__
        sys.stdout, sys.stderr = recording, io.StringIO()
        try:
            exec(compile(programs.program(seed), 'program.py', 'exec'), {'__name__': '__main__'})
        except BaseException:
            pass
        lines = recording.handles if recording.hung else handles[:]
        text = recording.text.getvalue()
        gc.collect()
        sys.stdout = out
        print(json.dumps([seed, text, lines, bool(recording.hung)]), flush=True)


if __name__ == '__main__':
    main()
