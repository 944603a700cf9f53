"""The files that open() gives: bytes of the run's own file system, and texts over them."""

import _files
from _inspection import warn as _warn
from _io_base import (SEEK_CUR, SEEK_END, SEEK_SET, BufferedIOBase, RawIOBase, TextIOBase, UnsupportedOperation, kind)

_BUFFER_SIZE = 8192


class _Mode:
    """What the text of a mode asks for."""

    def __init__(self, mode):
        letters = set(mode)
        if letters - set('axrwb+t') or len(mode) > len(letters):
            raise ValueError(f'invalid mode: {mode!r}')
        self.creating, self.reading = 'x' in mode, 'r' in mode
        self.writing, self.appending = 'w' in mode, 'a' in mode
        self.updating = '+' in mode
        self.is_text, self.is_binary = 't' in mode, 'b' in mode
        self.kinds = self.creating + self.reading + self.writing + self.appending

    def check(self, encoding, errors, newline):
        if self.is_text and self.is_binary:
            raise ValueError("can't have text and binary mode at once")
        if self.kinds > 1:
            raise ValueError('must have exactly one of create/read/write/append mode')
        for name, value in (('an encoding', encoding), ('an errors', errors), ('a newline', newline)):
            if self.is_binary and value is not None:
                raise ValueError(f"binary mode doesn't take {name} argument")
        if not self.kinds:
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')

    @property
    def raw(self):
        letter = 'x' if self.creating else 'r' if self.reading else 'w' if self.writing else 'a'
        return letter + ('+' if self.updating else '')


def _bytes_of(value):
    if isinstance(value, (str, int)) or value is None:
        raise TypeError(f"a bytes-like object is required, not '{kind(value)}'")
    return bytes(value)


def _size_of(size):
    if size is None:
        return -1
    if not isinstance(size, int):
        raise TypeError(f"argument should be integer or None, not '{kind(size)}'")
    return size


class FileIO(RawIOBase):
    """A file without a buffer."""

    def __init__(self, file, mode='r', closefd=True, opener=None):
        asked = _Mode(mode)
        if asked.is_text or asked.kinds != 1:
            raise ValueError(f'invalid mode: {mode}' if asked.is_text else 'Must have exactly one of '
                             'create/read/write/append mode and at most one plus')
        self._closed = True  # until all has gone well
        self.name = file
        self.closefd = closefd
        self._appending = asked.appending
        self._readable = asked.reading or asked.updating
        self._writable = not asked.reading or asked.updating
        kinds = {'r': 'rb', 'w': 'wb', 'a': 'ab', 'x': 'xb'}
        self.mode = kinds[asked.raw[0]] + ('+' if asked.updating else '')
        if asked.updating and asked.raw[0] in 'rw':
            self.mode = 'rb+'
        if isinstance(file, int):
            self._share(_files.descriptors.get(file))
        else:
            self._open(file, asked)
            self._number = _files.new_descriptor(self)
        self._closed = False

    def _share(self, other):
        if other is None:
            raise _files.error(9)
        self._node, self._number = other._node, self.name
        self._position = other._position

    def _open(self, path, asked):
        node = None
        if not asked.reading:
            folder, name = _files.find_place(path)
            node = folder.entries.get(name)
            if node is None and name:
                if _files.text_of(path).endswith('/'):
                    raise _files.error(21, path)
                node = _files.make(path, False, 0o644)
            elif asked.creating:
                raise _files.error(17, path)
        node = node or _files.find(path)
        if node.is_folder:
            raise _files.error(21, path)
        if asked.writing:
            node.data.clear()
            _files.touch(node)
        self._node = node
        self._position = len(node.data) if asked.appending else 0

    def _check_readable(self):
        self._check('I/O operation on closed file')
        if not self._readable:
            raise UnsupportedOperation('File not open for reading')

    def _check_writable(self):
        self._check('I/O operation on closed file')
        if not self._writable:
            raise UnsupportedOperation('File not open for writing')

    def read(self, size=-1, /):
        self._check_readable()
        size = _size_of(size)
        begin = self._position
        piece = bytes(self._node.data[begin:] if size < 0 else self._node.data[begin:begin + size])
        self._position += len(piece)
        return piece

    def readall(self):
        return self.read()

    def readinto(self, buffer, /):
        piece = self.read(len(buffer))
        buffer[:len(piece)] = piece
        return len(piece)

    def readline(self, size=-1, /):
        self._check_readable()
        size = _size_of(size)
        data = self._node.data
        end = data.find(b'\n', self._position) + 1 or len(data)
        length = max(0, end - self._position)
        return self.read(length if size < 0 else min(length, size))

    def write(self, b, /):
        self._check_writable()
        piece = _bytes_of(b)
        node = self._node
        if node.is_null:
            return len(piece)
        if self._appending:
            self._position = len(node.data)
        if self._position > len(node.data):
            node.data += bytes(self._position - len(node.data))
        node.data[self._position:self._position + len(piece)] = piece
        self._position += len(piece)
        _files.touch(node)
        return len(piece)

    def seek(self, pos, whence=SEEK_SET, /):
        self._check('I/O operation on closed file')
        if whence not in (SEEK_SET, SEEK_CUR, SEEK_END):
            raise _files.error(22)
        to = pos + (0, self._position, len(self._node.data))[whence]
        if to < 0:
            raise _files.error(22)
        self._position = to
        return to

    def tell(self):
        self._check('I/O operation on closed file')
        return self._position

    def truncate(self, size=None, /):
        self._check_writable()
        size = self._position if size is None else size
        if size < 0:
            raise _files.error(22)
        data = self._node.data
        if size > len(data):
            data += bytes(size - len(data))
        del data[size:]
        _files.touch(self._node)
        return size

    def readable(self):
        self._check('I/O operation on closed file')
        return self._readable

    def writable(self):
        self._check('I/O operation on closed file')
        return self._writable

    def fileno(self):
        self._check('I/O operation on closed file')
        return self._number

    def close(self):
        if not self._closed:
            self._closed = True
            _files.descriptors.pop(self._number, None)

    def __del__(self):
        self.close()

    def __repr__(self):
        if self._closed:
            return '<_io.FileIO [closed]>'
        return f'<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>'


class _Buffered(BufferedIOBase):
    """Bytes over a raw file; what is written waits until there is enough of it."""

    raw = None

    def __init__(self, raw, buffer_size=_BUFFER_SIZE):
        self.raw = raw
        self._waiting = bytearray()
        self._size = buffer_size

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def flush(self):
        self._check('flush of closed file')
        if self._waiting:
            self.raw.write(self._waiting)
            self._waiting = bytearray()

    def read(self, size=-1, /):
        size = _size_of(size)
        self._check('read of closed file')
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        self.flush()
        return self.raw.read(size)

    def read1(self, size=-1, /):
        return self.read(_BUFFER_SIZE if size < 0 else size)

    def readinto(self, buffer, /):
        self.flush()
        return self.raw.readinto(buffer)

    readinto1 = readinto

    def peek(self, size=0, /):
        self._check('peek of closed file')
        self.flush()
        at = self.raw.tell()
        piece = self.raw.read(_BUFFER_SIZE)
        self.raw.seek(at)
        return piece

    def readline(self, size=-1, /):
        self._check('readline of closed file')
        self.flush()
        return self.raw.readline(size)

    def write(self, b, /):
        piece = _bytes_of(b)
        self._check('write to closed file')
        self._waiting += piece
        if len(self._waiting) > self._size:
            self.flush()
        return len(piece)

    def seek(self, target, whence=SEEK_SET, /):
        self._check('seek of closed file')
        if whence not in (SEEK_SET, SEEK_CUR, SEEK_END):
            raise ValueError(f'whence value {whence} unsupported')
        self.flush()
        return self.raw.seek(target, whence)

    def tell(self):
        self._check('I/O operation on closed file')
        return self.raw.tell() + len(self._waiting)

    def truncate(self, pos=None, /):
        self._check('truncate of closed file')
        if not self.raw.writable():
            raise UnsupportedOperation('truncate')
        self.flush()
        return self.raw.truncate(pos)

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def fileno(self):
        return self.raw.fileno()

    def detach(self):
        self.flush()
        raw, self.raw = self.raw, None
        return raw

    def close(self):
        if self.raw is not None and not self.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def __del__(self):
        self.close()

    def __repr__(self):
        return f'<_io.{type(self).__name__} name={self.name!r}>'


def _not_here(name):
    def method(self, *args):
        raise UnsupportedOperation(name)
    return method


class BufferedReader(_Buffered):
    write = _not_here('write')


class BufferedWriter(_Buffered):
    read = readline = read1 = readinto = _not_here('read')

    def __getattribute__(self, name):
        if name == 'peek':
            raise AttributeError("'_io.BufferedWriter' object has no attribute 'peek'")
        return super().__getattribute__(name)


class BufferedRandom(_Buffered):
    pass


class TextIOWrapper(TextIOBase):
    """Texts over bytes."""

    _buffer = None

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline}')
        ''.encode(encoding or 'utf-8')  # an unknown one is told at once
        self._buffer = buffer
        self._encoding = encoding or 'UTF-8'
        self._errors = errors or 'strict'
        self._newline = newline
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._waiting = []
        self._waiting_size = 0
        self._has_written = False
        self._seen = set()
        self._tells = True
        self._forget()
        if buffer.seekable() and buffer.writable():
            self._has_written = buffer.tell() > 0

    def _forget(self):
        """Nothing has been read ahead."""
        self._raw = self._text = ''
        self._at = 0
        self._origin = None

    buffer = property(lambda self: self._buffer)
    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    closed = property(lambda self: self._buffer.closed)
    name = property(lambda self: self._buffer.name)

    @property
    def newlines(self):
        seen = tuple(each for each in ('\r', '\n', '\r\n') if each in self._seen)
        return None if not seen else seen[0] if len(seen) == 1 else seen

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.flush()
        self._encoding = encoding or self._encoding
        self._errors = errors or self._errors
        if newline is not None:
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = line_buffering

    # ---- reading

    def _fill(self):
        """Reads all that there is and has not been read; false if there is nothing."""
        self._check_open()
        if not self._buffer.readable():
            raise UnsupportedOperation('not readable')
        self._write_waiting()
        if self._at == len(self._text):
            self._forget()
            self._origin = self._buffer.tell() if self._buffer.seekable() else 0
        data = self._buffer.read()
        if not data:
            return False
        text = data.decode(self._encoding, self._errors)
        self._raw += text
        if self._newline in (None, ''):
            self._note_newlines(text)
        if self._newline is None and '\r' in text:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        self._text += text
        return True

    def _note_newlines(self, text):
        if '\r' not in text:
            if '\n' in text:
                self._seen.add('\n')
            return
        pairs = text.count('\r\n')
        for newline, count in (('\r\n', pairs), ('\r', text.count('\r') - pairs), ('\n', text.count('\n') - pairs)):
            if count:
                self._seen.add(newline)

    def _take(self, end):
        piece = self._text[self._at:end]
        self._at = end
        return piece

    def read(self, size=-1, /):
        size = _size_of(size)
        if size < 0:
            self._fill()
            return self._take(len(self._text))
        if len(self._text) - self._at < size or self.closed:
            self._fill()
        return self._take(min(len(self._text), self._at + size))

    def _line_end(self):
        """Where the line ends that begins here; 0 if that has not been read yet."""
        text, at = self._text, self._at
        if self._newline in (None, '\n'):
            return text.find('\n', at) + 1
        if self._newline:
            found = text.find(self._newline, at)
            return found + len(self._newline) if found >= 0 else 0
        ends = [found for found in (text.find('\n', at), text.find('\r', at)) if found >= 0]
        if not ends:
            return 0
        end = min(ends)
        return end + 2 if text.startswith('\r\n', end) else end + 1

    def readline(self, size=-1, /):
        self._check_open()
        size = _size_of(size)
        end = self._line_end()
        if not end:
            self._fill()
            end = self._line_end() or len(self._text)
        return self._take(end if size < 0 else min(end, self._at + size))

    def __next__(self):
        self._tells = False
        line = self.readline()
        if not line:
            self._tells = True
            raise StopIteration
        return line

    # ---- writing

    def write(self, s, /):
        self._check_open()
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {kind(s)}')
        if not self._buffer.writable():
            raise UnsupportedOperation('not writable')
        text = s.replace('\n', self._newline) if self._newline in ('\r', '\r\n') else s
        encoding = self._encoding
        if self._has_written and encoding.lower().replace('_', '-') in _without_mark:
            encoding = _without_mark[encoding.lower().replace('_', '-')]
        data = text.encode(encoding, self._errors)
        self._has_written = self._has_written or bool(data)
        if self._raw:
            self._forget()
        self._waiting.append(data)
        self._waiting_size += len(data)
        if self._waiting_size >= _BUFFER_SIZE or self.write_through:
            self._write_waiting()
        if self.line_buffering and '\n' in text:
            self.flush()
        return len(s)

    def _write_waiting(self):
        if self._waiting:
            data, self._waiting, self._waiting_size = b''.join(self._waiting), [], 0
            self._buffer.write(data)

    def flush(self):
        self._check_open()
        self._tells = True
        self._write_waiting()
        self._buffer.flush()

    # ---- places

    def tell(self):
        self._check_open()
        if not self._tells:
            raise OSError('telling position disabled by next() call')
        self._write_waiting()
        if self._origin is None:
            return self._buffer.tell()
        return self._origin + len(self._raw[:self._raw_at()].encode(self._encoding, self._errors))

    def _raw_at(self):
        """How much of what was read ahead, line ends as they are in the file, has been given out."""
        if len(self._raw) == len(self._text):
            return self._at
        at = 0
        for _ in range(self._at):
            at += 2 if self._raw.startswith('\r\n', at) else 1
        return at

    def seek(self, cookie, whence=SEEK_SET, /):
        self._check_open()
        if whence == SEEK_CUR:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == SEEK_END and cookie != 0:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        elif whence not in (SEEK_SET, SEEK_END):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        elif cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        self.flush()
        self._forget()
        at = self._buffer.seek(cookie, SEEK_END if whence == SEEK_END else SEEK_SET)
        self._has_written = at > 0
        return at

    def truncate(self, pos=None, /):
        self.flush()
        return self._buffer.truncate(self.tell() if pos is None else pos)

    # ---- the rest

    def readable(self):
        return self._buffer.readable()

    def writable(self):
        return self._buffer.writable()

    def seekable(self):
        return self._buffer.seekable()

    def fileno(self):
        return self._buffer.fileno()

    def isatty(self):
        return self._buffer.isatty()

    def detach(self):
        self.flush()
        buffer, self._buffer = self._buffer, None
        return buffer

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def __del__(self):
        self.close()

    def __repr__(self):
        shown = '<_io.TextIOWrapper'
        for name in 'name', 'mode':
            if hasattr(self, name):
                shown += f' {name}={getattr(self, name)!r}'
        return f'{shown} encoding={self._encoding!r}>'


# What has a mark at its beginning is written on without one.
_without_mark = {'utf-8-sig': 'utf-8', 'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf16': 'utf-16-le'}

for _class in FileIO, BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper:
    _class.__module__ = '_io'


def _check_types(mode, encoding, errors, newline):
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {kind(mode)}")
    for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"open() argument '{name}' must be str or None, not {kind(value)}")


def open_file(file, mode, buffering, encoding, errors, newline, closefd, opener):
    """As the built-in open."""
    _check_types(mode, encoding, errors, newline)
    if not isinstance(buffering, int):
        raise TypeError(f"'{kind(buffering)}' object cannot be interpreted as an integer")
    if not isinstance(file, int):
        shown = file if isinstance(file, (str, bytes)) else _files.text_of(file)
    else:
        shown = file
        if file in (0, 1, 2):
            from _inspection import refuse
            refuse('opening a standard stream by its number')
    asked = _Mode(mode)
    asked.check(encoding, errors, newline)
    if buffering == 1 and asked.is_binary:
        _warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
              RuntimeWarning)
    raw = FileIO(shown, asked.raw, closefd, opener)
    if buffering == 0:
        if not asked.is_binary:
            raw.close()
            raise ValueError("can't have unbuffered text I/O")
        return raw
    size = buffering if buffering > 1 else _BUFFER_SIZE
    buffer = (BufferedRandom if asked.updating else BufferedReader if asked.reading else BufferedWriter)(raw, size)
    if asked.is_binary:
        return buffer
    try:
        wrapper = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
    except BaseException:
        raw.close()
        raise
    wrapper.mode = mode
    return wrapper


def open_code(path):
    return open_file(path, 'rb', -1, None, None, None, True, None)


def text_encoding(encoding, stacklevel=2, /):
    return 'locale' if encoding is None else encoding
