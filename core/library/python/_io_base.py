"""What all kinds of files share."""

from _inspection import UnsupportedOperation

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


def kind(value):
    return type(value).__name__


def index(value):
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"argument should be integer or None, not '{kind(value)}'") from None


class IOBase:
    _closed = False
    _closed_text = 'I/O operation on closed file.'

    @property
    def closed(self):
        return self._closed

    def _check(self, text=None):
        if self.closed:
            raise ValueError(text or self._closed_text)

    def _check_open(self):
        self._check('I/O operation on closed file.')

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        self._closed = True

    def flush(self):
        self._check()

    def isatty(self):
        self._check_open()
        return False

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def readlines(self, hint=-1, /):
        self._check_open()
        if hint is not None:
            hint = self._hint(hint)
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    _hint = staticmethod(index)

    def writelines(self, lines, /):
        self._check_open()
        for line in lines:
            self.write(line)


class TextIOBase(IOBase):
    encoding = errors = newlines = None


class BufferedIOBase(IOBase):
    pass


class RawIOBase(IOBase):
    pass


for _class in IOBase, TextIOBase, BufferedIOBase, RawIOBase:
    _class.__module__ = 'io'
