"""Texts and bytes as files: in memory, and those of the run's own file system."""

from builtins import open
from _file_objects import (BufferedRandom, BufferedReader, BufferedWriter, FileIO, TextIOWrapper, open_code,
                           text_encoding)
from _io_base import (DEFAULT_BUFFER_SIZE, SEEK_CUR, SEEK_END, SEEK_SET, BufferedIOBase, IOBase, RawIOBase,
                      TextIOBase, UnsupportedOperation, index as _index, kind as _kind)


def _position_of(value):
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{_kind(value)}' object cannot be interpreted as an integer") from None


class _Memory(IOBase):
    """What StringIO and BytesIO share: a value that is read and written at a position."""

    def _range(self, size):
        """The position, and where a read of that size ends."""
        self._check()
        size = -1 if size is None else _index(size)
        length = len(self._value)
        begin = min(self._position, length)
        return begin, length if size < 0 else min(length, begin + size)

    def _taken(self, begin, end):
        self._position = max(self._position, end)
        return self._value[begin:end]

    def read(self, size=-1, /):
        return self._taken(*self._range(size))

    def readline(self, size=-1, /):
        begin, end = self._range(size)
        return self._taken(begin, self._end_of_line(begin, end))

    def _end_of_line(self, begin, end):
        mark = self._newline_mark
        newline = self._value.find(mark, begin, end)
        return end if newline < 0 else newline + len(mark)

    def _put(self, piece):
        if not piece:
            return
        value = self._value
        at = self._position
        if at == len(value):
            self._value = value + piece
        else:
            if at > len(value):
                value += self._filler * (at - len(value))
            self._value = value[:at] + piece + value[at + len(piece):]
        self._position = at + len(piece)

    def tell(self):
        self._check()
        return self._position

    def getvalue(self):
        self._check()
        return self._value

    def truncate(self, pos=None, /):
        self._check()
        pos = self._position if pos is None else _index(pos)
        if pos < 0:
            raise ValueError(f'{self._negative_size} {pos}')
        self._value = self._value[:pos]
        return pos

    def close(self):
        self._closed = True
        self._value = self._value[:0]


class StringIO(_Memory, TextIOBase):
    _newline_mark = '\n'
    _filler = '\0'
    _negative_size = 'Negative size value'
    line_buffering = False
    _closed_text = 'I/O operation on closed file'

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {_kind(initial_value)}')
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'newline must be str or None, not {_kind(newline)}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        self._newline = newline
        self._newline_mark = newline or '\n'
        self._seen = set()
        self._value = ''
        self._position = 0
        if initial_value:
            self.write(initial_value)
            self._position = 0

    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f'string argument expected, got {_kind(s)!r}')
        self._check()
        text = s
        if not self._newline:
            self._note_newlines(s)
        if self._newline is None:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        elif self._newline in ('\r', '\r\n'):
            text = text.replace('\n', self._newline)
        self._put(text)
        return len(s)

    def _note_newlines(self, text):
        for mark in '\r\n', '\r', '\n':
            if mark in text:
                self._seen.add(mark)
                text = text.replace(mark, '')

    @property
    def newlines(self):
        """The ends of lines that were met, where they are not given: None, one of them, or a tuple."""
        self._check()
        seen = tuple([mark for mark in ('\r', '\n', '\r\n') if mark in self._seen])
        return seen if len(seen) > 1 else seen[0] if seen else None

    def _end_of_line(self, begin, end):
        if self._newline != '':
            return super()._end_of_line(begin, end)
        for place in range(begin, end):
            if self._value[place] == '\n':
                return place + 1
            if self._value[place] == '\r':
                return place + 1 + (self._value[place + 1:end][:1] == '\n')
        return end

    def seek(self, pos, whence=0, /):
        self._check()
        pos = _position_of(pos)
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0:
            if pos < 0:
                raise ValueError(f'Negative seek position {pos}')
            self._position = pos
        elif pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._position = len(self._value)
        return self._position


def _bytes_of(value):
    if not isinstance(value, (bytes, bytearray)) and not hasattr(value, 'tobytes'):
        raise TypeError(f"a bytes-like object is required, not '{_kind(value)}'")
    return bytes(value)


class BytesIO(_Memory, BufferedIOBase):
    _newline_mark = b'\n'
    _filler = b'\0'
    _negative_size = 'negative size value'

    @staticmethod
    def _hint(value):
        if not hasattr(value, '__index__'):
            raise TypeError(f"integer argument expected, got '{_kind(value)}'")
        return value.__index__()

    def __init__(self, initial_bytes=b''):
        self._value = _bytes_of(initial_bytes) if initial_bytes is not None else b''
        self._position = 0

    def write(self, b, /):
        self._check()
        piece = _bytes_of(b)
        self._put(piece)
        return len(piece)

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, buffer, /):
        piece = self.read(len(buffer))
        buffer[:len(piece)] = piece
        return len(piece)

    def getbuffer(self):
        return memoryview(self.getvalue())

    def seek(self, pos, whence=0, /):
        self._check()
        pos = _position_of(pos)
        if whence == 0 and pos < 0:
            raise ValueError(f'negative seek value {pos}')
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        self._position = max(0, pos + (0, self._position, len(self._value))[whence])
        return self._position


StringIO.__module__ = BytesIO.__module__ = '_io'
