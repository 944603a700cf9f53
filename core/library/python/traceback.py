"""Exceptions and stacks as text. Frames of the library are left out everywhere."""

import sys
from _inspection import entries, stack as _stack, summary as _summary, traceback_text

_NOT_GIVEN = object()


class FrameSummary:
    """One frame: where it is, and the line that is there."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line if line is None else line.strip()
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._text = None

    def _four(self):
        return (self.filename, self.lineno, self.name, self.line)

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._four() == other._four()
        return self._four() == other if isinstance(other, tuple) else NotImplemented

    def __getitem__(self, position):
        return self._four()[position]

    def __iter__(self):
        return iter(self._four())

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def _from_place(place, text=None):
    filename, lineno, name, line = place
    frame = FrameSummary(filename, lineno, name, line=line)
    frame._text = text
    return frame


class StackSummary(list):
    """Frames, the outermost first."""

    @classmethod
    def from_list(cls, frames):
        result = cls()
        for frame in frames:
            result.append(frame if isinstance(frame, FrameSummary) else _from_place(frame))
        return result

    def format_frame_summary(self, frame):
        if frame._text is not None:
            return frame._text
        text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
        return text + f'    {frame.line.strip()}\n' if frame.line else text

    def format(self):
        result = []
        last = None
        count = 0
        for frame in self:
            place = (frame.filename, frame.lineno, frame.name)
            if place != last:
                if count > 3:
                    result.append(_repeated(count - 3))
                last = place
                count = 0
            count += 1
            if count <= 3:
                result.append(self.format_frame_summary(frame))
        if count > 3:
            result.append(_repeated(count - 3))
        return result


def _repeated(count):
    return f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n"


def _limited(frames, limit):
    if limit is None:
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]


def extract_tb(tb, limit=None):
    return StackSummary.from_list(_limited([_from_place(*entry) for entry in entries(tb)], limit))


def extract_stack(f=None, limit=None):
    places = [_from_place(place) for place in _stack()]
    if limit is not None:
        places = places[-limit:] if limit >= 0 else places[:-limit]
    return StackSummary.from_list(places)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def print_list(extracted_list, file=None):
    for text in format_list(extracted_list):
        print(text, file=sys.stderr if file is None else file, end='')


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file)


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(f, limit), file)


def _exception_of(exc, value):
    if value is _NOT_GIVEN:
        if isinstance(exc, BaseException) or exc is None:
            return exc
        raise ValueError('Both or neither of value and tb must be given')
    return value


def _only(exception):
    """The last line of a traceback, and the notes below it."""
    if exception is None:
        return ['NoneType: None\n']
    notes = getattr(exception, '__notes__', None)
    lines = [_summary(exception) + '\n']
    if isinstance(notes, (list, tuple)):
        lines += [line + '\n' for note in notes for line in str(note).split('\n')]
    return lines


def format_exception_only(exc, /, value=_NOT_GIVEN):
    return _only(_exception_of(exc, value))


_BETWEEN = ('The above exception was', 'During handling of the above')


def _chunks(text):
    """The text of a traceback in pieces as format_exception gives them: a heading, a frame or a last line each."""
    lines = text.splitlines(True)
    pieces = []
    at = 0
    while at < len(lines):
        count = 3 if lines[at] == '\n' and ''.join(lines[at + 1:at + 2]).startswith(_BETWEEN) else 1
        if pieces and pieces[-1].startswith('  File "') and lines[at].startswith('    '):
            pieces[-1] += lines[at]
        else:
            pieces.append(''.join(lines[at:at + count]))
        at += count
    return pieces


def format_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, chain=True):
    exception = _exception_of(exc, value)
    if exception is None:
        return ['NoneType: None\n']
    trace = exception.__traceback__ if tb is _NOT_GIVEN else tb
    if chain and limit is None and trace is exception.__traceback__:
        return _chunks(traceback_text(exception))
    lines = []
    if trace is not None:
        lines.append('Traceback (most recent call last):\n')
        lines += format_tb(trace, limit)
    return lines + _only(exception)


def print_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, file=None, chain=True):
    text = ''.join(format_exception(exc, value, tb, limit, chain))
    print(text, file=sys.stderr if file is None else file, end='')


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print(format_exc(limit, chain), file=sys.stderr if file is None else file, end='')


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    print_exception(sys.last_value, limit=limit, file=file, chain=chain)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def clear_frames(tb):
    pass


class TracebackException:
    """An exception as text, without what it holds."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.stack = extract_tb(exc_traceback, limit)
        self.exc_type = exc_type
        self._str = str(exc_value)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self._only = _only(exc_value)
        self._whole = _chunks(traceback_text(exc_value)) if exc_value is not None and limit is None else None
        self.__suppress_context__ = getattr(exc_value, '__suppress_context__', False)
        self.__cause__ = self._related(exc_value.__cause__, seen)
        self.__context__ = self._related(exc_value.__context__, seen)
        if isinstance(exc_value, SyntaxError):
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.msg = exc_value.msg

    @staticmethod
    def _related(exception, seen):
        if exception is None or id(exception) in seen:
            return None
        return TracebackException(type(exception), exception, exception.__traceback__, _seen=seen)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def format_exception_only(self):
        yield from self._only

    def format(self, *, chain=True, _ctx=None):
        if chain and self._whole is not None:
            yield from self._whole
            return
        if self.stack:
            yield 'Traceback (most recent call last):\n'
            yield from self.stack.format()
        yield from self._only

    def print(self, *, file=None, chain=True):
        for line in self.format(chain=chain):
            print(line, file=sys.stderr if file is None else file, end='')
