"""How a run ends, and what is known about it then."""
import json
import os
import sys

BLOCKED, ENDLESS, HANG = 96, 97, 98

_open, _write, _close = os.open, os.write, os.close


class Outcome:
    """The record of one run. `finish` ends the process at once, wherever it stands."""

    def __init__(self):
        self.exit = 0
        self.exc = ''         # type of the exception that left the program
        self.last = ''        # last line of its traceback
        self.vtime = 0.0
        self.hang = False
        self.endless = False
        self.blocked = ''     # what of the world outside was asked for
        self.threads = 0
        self.json_file = None
        self.report = None    # list of lines to print in place of the program's output
        self.now = lambda: 0.0

    def hung(self):
        self.hang = True
        self.finish(HANG)

    def never_ends(self):
        self.endless = True
        self.finish(ENDLESS)

    def asked_outside(self, what):
        self.blocked = what
        self.finish(BLOCKED)

    def finish(self, status):
        """Ends the process without tidying up: threads may be waiting for ever."""
        self.exit = status
        self.print_report()
        flush()
        self.save()
        os._exit(status)

    def print_report(self):
        if self.report is not None:
            sys.__stdout__.writelines(line + '\n' for line in self.report)
            sys.__stdout__.flush()

    def save(self):
        self.vtime = self.now()
        if self.json_file is None:
            return
        names = ('exit', 'exc', 'last', 'vtime', 'hang', 'endless', 'blocked', 'threads')
        text = json.dumps({name: getattr(self, name) for name in names})
        handle = _open(self.json_file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
        _write(handle, text.encode())
        _close(handle)


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


outcome = Outcome()
