"""One program, run in the virtual world.

The order of imports here matters. `time` is changed before asyncio, queue and concurrent.futures are imported,
since some of them take `monotonic` out of it for themselves; threading has done so before, and keeps the real
one, because its waits are the baton's own.
"""
import builtins
import gc
import io
import os
import random
import sys
import threading
import types
from importlib.machinery import SourceFileLoader

from . import clock
from . import threads as baton
from .outcome import outcome

clock.install_time(baton.sleep)

from . import border, executors, loop, network, removed_forms, reports  # noqa: E402

clock.install_datetime()
baton.install_threads()
loop.install_loop()
executors.install_executors()
network.install_network()


class Options:
    def __init__(self):
        self.mode = 'run'
        self.shim = False
        self.drift = 0.0
        self.salt = 0
        self.vlimit = 1e6
        self.maxout = 400000
        self.json = None
        self.folder = None

    def names(self):
        return set(vars(self)) - {'mode'}

    def set(self, name, text):
        kind = type(getattr(self, name))
        setattr(self, name, text if name in ('json', 'folder') else kind(float(text)))


def run(path, arguments, options):
    """Runs the program and ends this process as the program ends."""
    apply(options)
    with open(path, 'rb') as file:
        source = file.read()
    name = os.path.basename(path)
    module = make_main_module(path, name, arguments)
    redirect_streams(options)
    hide_own_frames()
    random.seed(0)
    border.install_border()
    border.border.folder = os.path.realpath(options.folder) if options.folder else None
    border.border.is_closed = True
    execute(source, name, module, options)
    border.border.is_closed = False
    end_threads()
    try:
        sys.stdout.flush()
    except Exception:
        pass
    outcome.save()
    if outcome.threads or outcome.report is not None:
        outcome.finish(outcome.exit)
    sys.exit(outcome.exit)


def hide_own_frames(count=5):
    """The recursion limit is that of a program that is run by itself, without the frames of this one below it."""
    get, set_ = sys.getrecursionlimit, sys.setrecursionlimit
    set_(1000 + count)
    sys.getrecursionlimit = lambda: get() - count
    sys.setrecursionlimit = lambda limit, /: set_(limit + count if isinstance(limit, int) and limit > 0 else limit)


def end_threads():
    """As wait_for_thread_shutdown: those that are no daemons come to their end."""
    threading._shutdown()


def apply(options):
    import asyncio
    if options.mode != 'run':
        outcome.report = []
    if options.mode == 'handles':
        reports.install_handles(outcome.report)
    if options.shim:
        removed_forms.install_removed_forms()
    elif not hasattr(asyncio, 'coroutine'):
        asyncio.coroutine = types.coroutine
    if options.salt:
        removed_forms.install_salt(options.salt)
    loop.VirtualSelector.drift = options.drift
    clock.clock.limit = options.vlimit
    outcome.json_file = options.json


def make_main_module(path, name, arguments):
    """What the program sees as itself: its folder is current and first on the path, its file has no folder."""
    os.chdir(os.path.dirname(os.path.abspath(path)))
    sys.argv = [name] + arguments
    sys.path.insert(0, os.getcwd())
    module = types.ModuleType('__main__')
    # In the order that the interpreter gives them.
    loader = SourceFileLoader('__main__', name)
    module.__dict__.update(__loader__=loader, __annotations__={}, __builtins__=builtins, __file__=name, __cached__=None)
    sys.modules['__main__'] = module
    return module


def redirect_streams(options):
    sys.stdout.reconfigure(encoding='utf-8', line_buffering=False)
    if options.mode == 'run':
        sys.stdout = border.LimitedOutput(sys.stdout, options.maxout)
    else:
        sys.stdout = open(os.devnull, 'w')
    sys.stdin.reconfigure(encoding='utf-8')


def execute(source, name, module, options):
    try:
        code = compile(source, name, 'exec')
        if options.mode == 'lines':
            reports.trace_lines(name, outcome.report)
        # At the end objects are finalized in the order in which the collector comes upon them, which begins with its
        # youngest generation: here what the program makes, however much was imported before.
        gc.collect(0)
        exec(code, module.__dict__)
    except SystemExit as error:
        leave_by_exit(error.code)
    except BaseException as error:
        error.__traceback__ = error.__traceback__.tb_next  # without the frame of this function
        report_exception(error)
    finally:
        sys.settrace(None)


def leave_by_exit(code):
    outcome.exc = 'SystemExit'
    if code is None or isinstance(code, int):
        outcome.exit = code or 0
    else:
        outcome.exit = 1
        sys.stderr.write(str(code) + '\n')


def report_exception(error):
    """By sys.excepthook, which says "Did you mean"; the traceback module of 3.11 does not."""
    stderr, sys.stderr = sys.stderr, io.StringIO()
    # The interpreter keeps the exception, and what only its traceback holds, to the very end: here a cycle does.
    kept = [error]
    kept.append(kept)
    sys.excepthook(type(error), error, error.__traceback__)
    text = sys.stderr.getvalue()
    sys.stderr = stderr
    stderr.write(text)
    outcome.exit = 1
    outcome.exc = type(error).__name__
    outcome.last = (text.strip().splitlines() or [''])[-1][:300]
