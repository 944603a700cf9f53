"""Exceptions and stacks as text. Frames of the library are left out everywhere."""

import sys
from _inspection import (entries as _entries, file_lines as _file_lines, summary as _summary,
                         traceback_text as _traceback_text)

_NOT_GIVEN = object()


class FrameSummary:
    """One frame: where it is, and the line that is there."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.locals = None if locals is None else {key: repr(value) for key, value in locals.items()}
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._text = None

    @property
    def _original_line(self):
        self.line
        return self._line

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            lines = _file_lines(self.filename)
            self._line = lines[self.lineno - 1] if 0 < self.lineno <= len(lines) else ''
        return self._line.strip()

    def _four(self):
        return (self.filename, self.lineno, self.name, self.line)

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename, other.lineno, other.name, other.locals)
        return self._four() == other if isinstance(other, tuple) else NotImplemented

    def __getitem__(self, position):
        return self._four()[position]

    def __iter__(self):
        return iter(self._four())

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def _limit_or_default(limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    return limit


def _limited(frames, limit):
    """The first frames, or with a negative limit the last."""
    limit = _limit_or_default(limit)
    if limit is None:
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]


class StackSummary(list):
    """Frames, the outermost first."""

    _extracting = False

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        StackSummary._extracting = True
        try:
            frames = _limited([*frame_gen], limit)
        finally:
            StackSummary._extracting = False
        return cls([FrameSummary(frame.f_code.co_filename, lineno, frame.f_code.co_name,
                                 locals=frame.f_locals if capture_locals else None) for frame, lineno in frames])

    @classmethod
    def from_list(cls, a_list):
        result = StackSummary()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame_summary):
        frame = frame_summary
        text = frame._text
        if text is None:
            text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
            if frame.line:
                text += f'    {frame.line.strip()}\n'
        for name, value in sorted((frame.locals or {}).items()):
            text += f'    {name} = {value}\n'
        return text

    def format(self):
        result = []
        last = None
        count = 0
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = (frame.filename, frame.lineno, frame.name)
            if place != last or None in place:
                if count > 3:
                    result.append(_repeated(count - 3))
                last = place
                count = 0
            count += 1
            if count <= 3:
                result.append(text)
        if count > 3:
            result.append(_repeated(count - 3))
        return result


def _repeated(count):
    return f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n"


def _frames_of(tb, limit=None, capture_locals=False):
    result = StackSummary()
    for (filename, lineno, name, line), text, positions, frame in _limited(_entries(tb), limit):
        end_lineno, colno, end_colno = positions
        summary = FrameSummary(filename, lineno, name, line=line, end_lineno=end_lineno, colno=colno,
                               end_colno=end_colno, locals=frame.f_locals if capture_locals else None)
        summary._text = text
        result.append(summary)
    return result


def extract_tb(tb, limit=None):
    return _frames_of(tb, limit)


def walk_stack(f):
    """Frames and their lines, from f to the outermost. Without a frame, CPython begins so far out that it is the caller
    of StackSummary.extract."""
    if f is None:
        f = sys._getframe()
        for _ in range(0 if StackSummary._extracting else 3):
            f = f.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_stack(f=None, limit=None):
    frames = [*walk_stack(sys._getframe() if f is None else f)]
    stack = StackSummary.extract(frames, limit=limit)
    stack.reverse()
    return stack


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
    if isinstance(exception, SyntaxError) and exception.lineno is not None:
        return _syntax_error_lines(exception)
    notes = getattr(exception, '__notes__', None)
    lines = [_summary(exception) + '\n']
    if isinstance(notes, (list, tuple)):
        lines += [line + '\n' for note in notes for line in str(note).split('\n')]
    return lines


def _syntax_error_lines(exception):
    """Where it is in the text that was read, line by line, and the last words."""
    lines = _traceback_text(exception).splitlines(True)
    place = f'  File "{exception.filename or "<string>"}", line {exception.lineno}\n'
    return lines[len(lines) - 1 - lines[::-1].index(place):]


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


def _pieces(exception):
    """As format_exception: the last words are one piece, however many lines a message has."""
    text = _traceback_text(exception)
    last = _only(exception)
    end = len(text) - len(''.join(last))
    return [*_chunks(text[:end]), *last] if text.endswith(''.join(last)) else _chunks(text)


def format_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, chain=True):
    exception = _exception_of(exc, value)
    if exception is None:
        return ['NoneType: None\n']
    trace = exception.__traceback__ if tb is _NOT_GIVEN else tb
    if chain and _limit_or_default(limit) is None and trace is exception.__traceback__:
        return _pieces(exception)
    return [*TracebackException(type(exception), exception, trace, limit=limit).format(chain=chain)]


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
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


class _Margin:
    """How far in the lines of a group's tree stand."""

    def __init__(self):
        self.depth = 0
        self.open = False

    def before(self):
        return '  ' * self.depth

    def lines(self, texts, corner='|'):
        first = self.before() + corner + ' ' if self.depth else ''
        for text in texts:
            yield ''.join(first + line for line in text.splitlines(True))


_CAUSED = '\nThe above exception was the direct cause of the following exception:\n\n'
_WHILE_HANDLED = '\nDuring handling of the above exception, another exception occurred:\n\n'


class TracebackException:
    """An exception as text, without what it holds."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = _frames_of(exc_traceback, limit, capture_locals)
        self.exc_type = exc_type
        self._str = str(exc_value)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self._only = _only(exc_value)
        # Those before it are told within it.
        whole = (_seen is None and exc_value is not None and _limit_or_default(limit) is None and not capture_locals
                 and exc_traceback is exc_value.__traceback__ and max_group_width == 15 and max_group_depth == 10)
        self._whole = _pieces(exc_value) if whole else None
        self.__suppress_context__ = getattr(exc_value, '__suppress_context__', False)

        def told(exception):
            return TracebackException(type(exception), exception, exception.__traceback__, limit=limit,
                                      capture_locals=capture_locals, max_group_width=max_group_width,
                                      max_group_depth=max_group_depth, _seen=seen)

        def related(exception):
            return None if exception is None or id(exception) in seen else told(exception)

        self.__cause__ = related(getattr(exc_value, '__cause__', None))
        self.__context__ = related(getattr(exc_value, '__context__', None))
        self.exceptions = [*map(told, exc_value.exceptions)] if isinstance(exc_value, BaseExceptionGroup) else None
        if isinstance(exc_value, SyntaxError):
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.msg = exc_value.msg

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def format_exception_only(self):
        yield from self._only

    def _chain(self):
        """What came before, the oldest first, each with the words that lead on from it."""
        links = []
        told, words = self, None
        while told is not None:
            links.append((told, words))
            if told.__cause__ is not None:
                told, words = told.__cause__, _CAUSED
            elif told.__suppress_context__:
                told = None
            else:
                told, words = told.__context__, _WHILE_HANDLED
        return reversed(links)

    def _single(self, margin):
        if self.stack:
            yield from margin.lines(['Traceback (most recent call last):\n'])
            yield from margin.lines(self.stack.format())
        yield from margin.lines(self.format_exception_only())

    def _group(self, margin, chain):
        outermost = margin.depth == 0
        margin.depth += outermost
        if self.stack:
            yield from margin.lines(['Exception Group Traceback (most recent call last):\n'], '+' if outermost else '|')
            yield from margin.lines(self.stack.format())
        yield from margin.lines(self.format_exception_only())
        shown = self.exceptions[:self.max_group_width]
        more = len(self.exceptions) - len(shown)
        titles = [*range(1, len(shown) + 1), *['...'] * (more > 0)]
        margin.open = False
        for index, title in enumerate(titles):
            margin.open = margin.open or index == len(titles) - 1
            yield f"{margin.before()}{'  ' if index else '+-'}+---------------- {title} ----------------\n"
            margin.depth += 1
            if index < len(shown):
                yield from shown[index].format(chain=chain, _ctx=margin)
            else:
                yield from margin.lines([f"and {more} more exception{'s' if more > 1 else ''}\n"])
            if index == len(titles) - 1 and margin.open:
                yield margin.before() + '+------------------------------------\n'
                margin.open = False
            margin.depth -= 1
        margin.depth -= outermost

    def format(self, *, chain=True, _ctx=None):
        if chain and _ctx is None and self._whole is not None:
            yield from self._whole
            return
        margin = _Margin() if _ctx is None else _ctx
        for told, words in self._chain() if chain else [(self, None)]:
            if told.exceptions is None:
                yield from told._single(margin)
            elif margin.depth > self.max_group_depth:
                yield from margin.lines([f'... (max_group_depth is {self.max_group_depth})\n'])
            else:
                yield from told._group(margin, chain)
            if words is not None:
                yield from margin.lines([words])

    def print(self, *, file=None, chain=True):
        for line in self.format(chain=chain):
            print(line, file=sys.stderr if file is None else file, end='')
