"""Tracebacks without the frames of the standard library, as expectations have them."""
import os
import re

LIBRARY = ('/usr/lib/python3.11/', '<frozen ')
ORACLE = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + '/'

# In the traceback of an exception group each line has a margin of bars before it.
_FRAME = re.compile(r'^(?P<margin>[ |+]*)  File "(?P<path>[^"]*)", line \d+')


def _is_left_out(path):
    return path.startswith(LIBRARY) or path.startswith(ORACLE)


def without_library_frames(text):
    """Leaves out each library frame with its source and `^^^^` lines."""
    kept = []
    belongs_to = None  # how the lines begin that belong to the frame that is being left out
    for line in text.splitlines(keepends=True):
        frame = _FRAME.match(line)
        if frame:
            belongs_to = frame['margin'] + '    ' if _is_left_out(frame['path']) else None
        elif belongs_to and not line.startswith((belongs_to, belongs_to[:-2] + '[Previous line repeated')):
            belongs_to = None
        if not belongs_to:
            kept.append(line)
    return ''.join(kept)
