"""The bytes behind sys.stdin, sys.stdout and sys.stderr. What is written through them has to be UTF-8, as all output
here is."""

import sys
from _inspection import refuse
from io import BufferedIOBase


class _Standard(BufferedIOBase):
    closed = False

    def __init__(self, stream):
        self._stream = stream
        self.name = stream.name

    def fileno(self):
        return self._stream.fileno()

    def readable(self):
        return self._stream.readable()

    def writable(self):
        return self._stream.writable()

    def seekable(self):
        return False

    def flush(self):
        pass

    def close(self):
        refuse('closing a standard stream')

    def __repr__(self):
        return f"<_io.{type(self).__name__} name='{self.name}'>"


class BufferedReader(_Standard):
    mode = 'rb'

    def __init__(self, stream):
        super().__init__(stream)
        self._kept = b''

    def _fill(self, size):
        while (size < 0 or len(self._kept) < size) and (line := self._stream.readline()):
            self._kept += line.encode()

    def read(self, size=-1, /):
        size = -1 if size is None else size
        self._fill(size)
        size = len(self._kept) if size < 0 else size
        data, self._kept = self._kept[:size], self._kept[size:]
        return data

    read1 = read

    def readline(self, size=-1, /):
        if b'\n' not in self._kept:
            self._kept += self._stream.readline().encode()
        end = self._kept.find(b'\n') + 1 or len(self._kept)
        end = end if size is None or size < 0 else min(end, size)
        data, self._kept = self._kept[:end], self._kept[end:]
        return data


class BufferedWriter(_Standard):
    mode = 'wb'

    def write(self, buffer, /):
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(buffer)
        try:
            text = data.decode()
        except UnicodeDecodeError:
            refuse('output that is not UTF-8')
        self._stream.write(text)
        return len(data)


buffers = (BufferedReader(sys.__stdin__), BufferedWriter(sys.__stdout__), BufferedWriter(sys.__stderr__))
