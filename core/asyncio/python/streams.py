"""Streams between a program's own servers and clients, and to the hosts that a lesson declares."""

_stream_limit = 2 ** 16
_servers = {}
_ports_given = [49152]


class SendfileNotAvailableError(RuntimeError):
    """There are no files whose contents could be sent."""


class IncompleteReadError(EOFError):
    def __init__(self, partial, expected):
        wanted = 'undefined' if expected is None else repr(expected)
        super().__init__(f'{len(partial)} bytes read on a total of {wanted} expected bytes')
        self.partial = partial
        self.expected = expected


class LimitOverrunError(Exception):
    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed


for _error in (IncompleteReadError, LimitOverrunError):
    _error.__module__ = 'asyncio.exceptions'


class StreamReader:
    def __init__(self, limit=_stream_limit, loop=None):
        if limit <= 0:
            raise ValueError('Limit cannot be <= 0')
        self._limit = limit
        self._loop = get_event_loop() if loop is None else loop
        self._buffer = b''
        self._eof = False
        self._waiter = None
        self._exception = None

    def __repr__(self):
        parts = ['StreamReader']
        if self._buffer:
            parts.append(f'{len(self._buffer)} bytes')
        if self._eof:
            parts.append('eof')
        if self._limit != _stream_limit:
            parts.append(f'limit={self._limit}')
        if self._waiter:
            parts.append(f'waiter={self._waiter!r}')
        if self._exception:
            parts.append(f'exception={self._exception!r}')
        return f'<{" ".join(parts)}>'

    def feed_data(self, data):
        assert not self._eof, 'feed_data after feed_eof'
        if data:
            self._buffer += data
            self._wake()

    def feed_eof(self):
        self._eof = True
        self._wake()

    def exception(self):
        return self._exception

    def set_exception(self, exc):
        self._exception = exc
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(exc)
        self._waiter = None

    def at_eof(self):
        return self._eof and not self._buffer

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    async def _wait_for_data(self, asker):
        if self._waiter is not None:
            raise RuntimeError(f'{asker}() called while another coroutine is already waiting for incoming data')
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _take(self, n):
        data, self._buffer = self._buffer[:n], self._buffer[n:]
        return data

    def _refuse_failed(self):
        if self._exception is not None:
            raise self._exception

    async def read(self, n=-1):
        self._refuse_failed()
        if n == 0:
            return b''
        if n < 0:
            parts = []
            while part := await self.read(self._limit):
                parts.append(part)
            return b''.join(parts)
        if not self._buffer and not self._eof:
            await self._wait_for_data('read')
        return self._take(n)

    async def readline(self):
        try:
            return await self.readuntil(b'\n')
        except IncompleteReadError as error:
            return error.partial
        except LimitOverrunError as error:
            # The line that is too long is gone; what stands behind it is kept.
            ends_here = self._buffer.startswith(b'\n', error.consumed)
            self._buffer = self._buffer[error.consumed + 1:] if ends_here else b''
            raise ValueError(error.args[0])

    async def readuntil(self, separator=b'\n'):
        if len(separator) == 0:
            raise ValueError('Separator should be at least one-byte string')
        self._refuse_failed()
        while (at := self._buffer.find(separator)) < 0:
            if len(self._buffer) > self._limit:
                raise LimitOverrunError('Separator is not found, and chunk exceed the limit', len(self._buffer))
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), None)
            await self._wait_for_data('readuntil')
        if at > self._limit:
            raise LimitOverrunError('Separator is found, but chunk is longer than limit', at)
        return self._take(at + len(separator))

    async def readexactly(self, n):
        if n < 0:
            raise ValueError('readexactly size can not be less than zero')
        self._refuse_failed()
        while len(self._buffer) < n:
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), n)
            await self._wait_for_data('readexactly')
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line


class _End:
    """One end of a connection: what it is given to send comes to the reader of the other."""

    def __init__(self, loop, address):
        self.loop = loop
        self.address = address
        self.reader = StreamReader(loop=loop)
        self.other = None
        self.is_closing = False
        self.has_sent_eof = False
        self.closed = loop.create_future()

    def send(self, data):
        if not self.other.is_closing and not self.has_sent_eof:
            self._tell(self.other.take, data)

    def send_eof(self):
        if not self.has_sent_eof:
            self.has_sent_eof = True
            self._tell(self.other.take_eof)

    def _tell(self, callback, *args):
        if self.other.loop is self.loop:
            self.loop.call_soon(callback, *args)
        elif not self.other.loop.is_closed():
            self.other.loop.call_soon_threadsafe(callback, *args)

    def take(self, data):
        if not self.is_closing:
            self.reader.feed_data(data)

    def take_eof(self):
        self.reader.feed_eof()

    def close(self):
        if self.is_closing:
            return
        self.is_closing = True
        self.send_eof()
        self.loop.call_soon(self.lose)

    def lose(self):
        self.reader.feed_eof()
        if not self.closed.done():
            self.closed.set_result(None)


class _Host(_End):
    """The far end of a connection to a declared host, which answers requests of HTTP as the lesson says."""

    def __init__(self, loop, name, port):
        super().__init__(loop, (name, port))
        self.name = name
        self.asked = b''

    def take(self, data):
        from _network import http_answer
        self.asked += data
        if b'\r\n\r\n' in self.asked:
            seconds, answer = http_answer(self.name, self.asked)
            self.asked = b''
            self.loop.call_later(seconds, self.answer, answer)

    def answer(self, data):
        if data is None:
            self.other.reader.set_exception(ConnectionResetError(104, 'Connection reset by peer'))
        elif not self.other.is_closing:
            self.other.take(data)
            self.other.take_eof()


class StreamWriter:
    def __init__(self, end, reader):
        self._end = end
        self._reader = reader

    @property
    def transport(self):
        return self

    def write(self, data):
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._end.has_sent_eof and not self._end.is_closing:
            raise RuntimeError('Cannot call write() after write_eof()')
        if data and not self._end.is_closing:
            self._end.send(bytes(data))

    def writelines(self, data):
        self.write(b''.join(data))

    def write_eof(self):
        self._end.send_eof()

    def can_write_eof(self):
        return True

    def close(self):
        self._end.close()

    def is_closing(self):
        return self._end.is_closing

    async def wait_closed(self):
        await self._end.closed

    def get_extra_info(self, name, default=None):
        if name == 'peername':
            return self._end.other.address
        return self._end.address if name == 'sockname' else default

    async def drain(self):
        if self._reader.exception() is not None:
            raise self._reader.exception()
        if self._end.is_closing:
            await sleep(0)
        if self._end.is_closing and self._end.closed.done() or self._end.other.is_closing:
            raise ConnectionResetError('Connection lost')


class _ServerSocket:
    """What a server's `sockets` have to say of themselves."""

    def __init__(self, address):
        self._address = address

    def getsockname(self):
        return self._address


class Server:
    def __init__(self, loop, callback, address):
        self._loop = loop
        self._callback = callback
        self._address = address
        self._tasks = set()
        self._stopped = None
        self._is_serving = False

    @property
    def sockets(self):
        return (_ServerSocket(self._address),) if self._is_serving else ()

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._is_serving

    def _accept(self, end):
        self._loop.call_soon(self._connected, end)

    def _connected(self, end):
        result = self._callback(end.reader, StreamWriter(end, end.reader))
        if iscoroutine(result):
            task = self._loop.create_task(result)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def start_serving(self):
        self._begin()
        await sleep(0)

    def _begin(self):
        if not self._is_serving:
            self._is_serving = True
            _servers[self._address[1]] = self

    async def serve_forever(self):
        if self._stopped is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
        self._begin()
        self._stopped = self._loop.create_future()
        try:
            await self._stopped
        except CancelledError:
            self.close()
            raise
        finally:
            self._stopped = None

    def close(self):
        if not self._is_serving:
            return
        self._is_serving = False
        _servers.pop(self._address[1], None)
        if self._stopped is not None and not self._stopped.done():
            self._stopped.cancel()

    async def wait_closed(self):
        return None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()

    def __repr__(self):
        return f'<Server sockets={self.sockets!r}>'


Server.__module__ = 'asyncio.base_events'


def _new_port():
    _ports_given[0] += 1
    return _ports_given[0]


async def start_server(client_connected_cb, host=None, port=None, *, limit=_stream_limit, start_serving=True, **kwds):
    port = port or _new_port()
    if port in _servers:
        raise OSError(98, f"error while attempting to bind on address ('{host or '0.0.0.0'}', {port}): "
                      'address already in use')
    server = Server(get_running_loop(), client_connected_cb, ('127.0.0.1' if host == 'localhost' else host or '0.0.0.0',
                                                              port))
    if start_serving:
        server._begin()
    await sleep(0)
    return server


async def open_connection(host=None, port=None, *, limit=_stream_limit, **kwds):
    loop = get_running_loop()
    near = _End(loop, ('127.0.0.1', _new_port()))
    near.reader._limit = limit
    if host in ('localhost', '127.0.0.1', '::1', '0.0.0.0'):
        server = _servers.get(port)
        await sleep(0)
        if server is None:
            raise ConnectionRefusedError(111, f"Connect call failed ('127.0.0.1', {port})")
        far = _End(server._loop, server._address)
        far.other, near.other = near, far
        near._tell(server._accept, far)
    else:
        from _network import latency_to_connect
        await sleep(latency_to_connect(host))
        far = _Host(loop, host, port)
        far.other, near.other = near, far
    return near.reader, StreamWriter(near, near.reader)

