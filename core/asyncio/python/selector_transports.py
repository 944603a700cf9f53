"""The transports of connections over the sockets of the simulated network."""

_read_size = 256 * 1024
_writes_before_warning = 5


def _check_bytes(data):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')


class TransportSocket:
    """What programs may ask of the socket below a transport or a server."""

    def __init__(self, sock):
        self._sock = sock

    family = 2
    type = 1
    proto = 6

    def fileno(self):
        return -1 if self._sock.is_closed else self._sock.number

    def getsockname(self):
        return self._sock.address

    def getpeername(self):
        if self._sock.peer_address is None:
            raise OSError(107, 'Transport endpoint is not connected')
        return self._sock.peer_address

    def setsockopt(self, *args, **kwargs):
        pass

    def gettimeout(self):
        return 0

    def __repr__(self):
        if self._sock.is_closed:
            return f'<asyncio.TransportSocket fd=-1, family=2, type=1, proto={self.proto}>'
        names = f', laddr={self._sock.address}'
        if self._sock.peer_address is not None:
            names += f', raddr={self._sock.peer_address}'
        return f'<asyncio.TransportSocket fd={self._sock.number}, family=2, type=1, proto={self.proto}{names}>'


TransportSocket.__module__ = 'asyncio.trsock'


class _SelectorTransport(_FlowControlMixin):
    _sock = None

    def __init__(self, loop, sock, protocol, extra=None, server=None):
        super().__init__(extra, loop)
        self._extra['socket'] = TransportSocket(sock)
        self._extra['sockname'] = sock.address
        self._extra.setdefault('peername', sock.peer_address)
        self._sock = sock
        self._sock_fd = sock.number
        self.set_protocol(protocol)
        self._server = server
        self._buffer = bytearray()
        self._conn_lost = 0
        self._closing = False
        if server is not None:
            server._attach()

    def __repr__(self):
        parts = [type(self).__name__]
        if self._sock is None:
            parts.append('closed')
        elif self._closing:
            parts.append('closing')
        parts.append(f'fd={self._sock_fd}')
        if self._loop is not None and not self._loop.is_closed():
            watch = self._sock and self._sock.watch
            reading, writing = ('polling' if watch and each else 'idle'
                                for each in (watch and watch.reader, watch and watch.writer))
            parts.append(f'read={reading}')
            parts.append(f'write=<{writing}, bufsize={self.get_write_buffer_size()}>')
        return f'<{" ".join(parts)}>'

    def __del__(self):
        if self._sock is not None:
            warnings = _loaded_module('warnings')
            if warnings is not None:
                warnings.warn(f'unclosed transport {self!r}', ResourceWarning, source=self)
            self._sock.close()

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def get_write_buffer_size(self):
        return len(self._buffer)

    def abort(self):
        self._force_close(None)

    def close(self):
        if self._closing:
            return
        self._closing = True
        _end_watching(self._sock, reading=True)
        if not self._buffer:
            self._conn_lost += 1
            _end_watching(self._sock, writing=True)
            self._loop.call_soon(self._call_connection_lost, None)

    def _fatal_error(self, exception, message='Fatal error on transport'):
        if not isinstance(exception, OSError):
            self._loop.call_exception_handler({'message': message, 'exception': exception, 'transport': self,
                                               'protocol': self._protocol})
        self._force_close(exception)

    def _force_close(self, exception):
        if self._conn_lost:
            return
        if self._buffer:
            self._buffer.clear()
            _end_watching(self._sock, writing=True)
        if not self._closing:
            self._closing = True
            _end_watching(self._sock, reading=True)
        self._conn_lost += 1
        self._loop.call_soon(self._call_connection_lost, exception)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._sock.close()
            self._sock = self._protocol = self._loop = None
            server, self._server = self._server, None
            if server is not None:
                server._detach()

    def _begin(self, waiter):
        self._loop.call_soon(self._protocol.connection_made, self)
        # What it reads comes only after that, and whoever waits for the connection goes on last.
        self._loop.call_soon(self._add_reader, self._sock_fd, self._read_ready)
        if waiter is not None:
            self._loop.call_soon(_set_result_unless_cancelled, waiter, None)

    def _count_lost_write(self):
        if self._conn_lost >= _writes_before_warning:
            _log(30, ('write', 'selector_events.py', 978), 'socket.send() raised exception.')
        self._conn_lost += 1

    def _add_reader(self, fd, callback):
        if not self._closing:
            _watch_reading(self._loop, self._sock, callback)


class _SelectorSocketTransport(_SelectorTransport):
    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        super().__init__(loop, sock, protocol, extra, server)
        self._eof = False
        self._paused = False
        self._begin(waiter)

    def _call_connection_lost(self, exc):
        # A method of its own, as in CPython: handles are named after it.
        super()._call_connection_lost(exc)

    def is_reading(self):
        return not self._paused and not self._closing

    def pause_reading(self):
        if not self._closing and not self._paused:
            self._paused = True
            _end_watching(self._sock, reading=True)

    def resume_reading(self):
        if not self._closing and self._paused:
            self._paused = False
            self._add_reader(self._sock_fd, self._read_ready)

    def _ask_protocol(self, method, *args):
        """What a method of the protocol gives; None after an exception in it, which ends the connection."""
        try:
            return getattr(self._protocol, method)(*args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exception:
            self._fatal_error(exception, f'Fatal error: protocol.{method}() call failed.')

    def _received(self, size):
        """The next bytes; None if there are none, or if the connection is broken."""
        try:
            return self._sock.receive(size)
        except BlockingIOError:
            return None
        except OSError as exception:
            self._fatal_error(exception, 'Fatal read error on socket transport')

    def _read_ready(self):
        if self._conn_lost:
            return
        if isinstance(self._protocol, BufferedProtocol):
            self._read_into_buffer()
            return
        data = self._received(_read_size)
        if data:
            self._ask_protocol('data_received', data)
        elif data is not None:
            self._read_ready__on_eof()

    def _read_into_buffer(self):
        buffer = self._ask_protocol('get_buffer', -1)
        if self._conn_lost:
            return
        if not len(buffer):
            self._fatal_error(RuntimeError('get_buffer() returned an empty buffer'),
                              'Fatal error: protocol.get_buffer() call failed.')
            return
        data = self._received(len(buffer))
        if data:
            buffer[:len(data)] = data
            self._ask_protocol('buffer_updated', len(data))
        elif data is not None:
            self._read_ready__on_eof()

    def _read_ready__on_eof(self):
        keep_open = self._ask_protocol('eof_received')
        if keep_open:
            # The protocol may still write, but nothing more will come.
            _end_watching(self._sock, reading=True)
        else:
            self.close()

    def write(self, data):
        _check_bytes(data)
        if self._eof:
            raise RuntimeError('Cannot call write() after write_eof()')
        if not data:
            return
        if self._conn_lost:
            self._count_lost_write()
            return
        if not self._buffer:
            sent = self._sent(data)
            if sent is None:
                return
            data = data[sent:]
            if not data:
                return
            _watch_writing(self._loop, self._sock, self._write_ready)
        self._buffer.extend(data)
        self._maybe_pause_protocol()

    def _sent(self, data):
        """How much of it was sent; None if the connection is broken."""
        try:
            return self._sock.send(data)
        except BlockingIOError:
            return 0
        except OSError as exception:
            self._fatal_error(exception, 'Fatal write error on socket transport')

    def _write_ready(self):
        if self._conn_lost:
            return
        sent = self._sent(self._buffer)
        if sent is None:
            return
        del self._buffer[:sent]
        self._maybe_resume_protocol()
        if not self._buffer:
            _end_watching(self._sock, writing=True)
            if self._closing:
                self._call_connection_lost(None)
            elif self._eof:
                self._sock.shut_down()

    def write_eof(self):
        if self._closing or self._eof:
            return
        self._eof = True
        if not self._buffer:
            self._sock.shut_down()

    def can_write_eof(self):
        return True


for _class in _SelectorTransport, _SelectorSocketTransport:
    _class.__module__ = 'asyncio.selector_events'
