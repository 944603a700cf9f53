"""Servers, connections and their transports, over the sockets of the simulated network."""

_read_size = 256 * 1024
_writes_before_warning = 5


def _named(qualified_name):
    """A decorator: the name by which a handle or a task shows a function of ours that is a method in CPython."""
    def name(function):
        function.__qualname__ = qualified_name
        function.__name__ = qualified_name.rpartition('.')[2]
        return function
    return name


def _refuse_ssl(ssl, **others):
    if ssl is not None and ssl is not False:
        from _inspection import refuse
        refuse('a connection with ssl')
    for name, value in others.items():
        if value is not None:
            raise ValueError(f'{name} is only meaningful with ssl')


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


# ---- names


def _is_numeric(host):
    return host is not None and (':' in host or host.replace('.', '').isdigit())


def _look_up(host, port, *options):
    """As getaddrinfo, which blocks."""
    if host is None:
        return '0.0.0.0'
    if host in _own_addresses:
        return '127.0.0.1'
    from _world import find_host
    if find_host(host, '/') is None:
        raise gaierror(-2, 'Name or service not known')
    return host


async def _resolve(loop, host, port):
    if _is_numeric(host):
        return host
    return await loop.run_in_executor(None, _look_up, host, port)


# ---- connections


@_named('BaseSelectorEventLoop._sock_write_done')
def _sock_write_done(self, sock, writer, fut):
    if not writer.cancelled():
        _end_watching(sock, writing=True)


@_named('BaseSelectorEventLoop._sock_connect_cb')
def _sock_connect_cb(self, fut, sock, address):
    if fut.done():
        return
    error = sock.take_error()
    if error is not None:
        fut.set_exception(error)
    else:
        fut.set_result(None)


async def _connected_socket(loop, host, port):
    sock = _Socket().opened()
    connected = loop.create_future()
    try:
        try:
            sock.connect(loop, host, port)
        except BlockingIOError:
            writer = _watch_writing(loop, sock, _sock_connect_cb.__get__(loop), connected, sock, (host, port))
            connected.add_done_callback(_partial(_sock_write_done.__get__(loop), sock, writer))
        await connected
    except BaseException:
        sock.close()
        raise
    return sock


async def _loop_create_connection(self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0,
                                  flags=0, sock=None, local_addr=None, server_hostname=None,
                                  ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                                  happy_eyeballs_delay=None, interleave=None):
    if server_hostname is not None and not ssl:
        raise ValueError('server_hostname is only meaningful with ssl')
    _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    if host is None and port is None:
        raise ValueError('host and port was not specified and no sock specified')
    if sock is not None:
        raise ValueError('host/port and sock can not be specified at the same time')
    sock = await _connected_socket(self, await _resolve(self, host, port), port)
    protocol = protocol_factory()
    made = self.create_future()
    transport = _SelectorSocketTransport(self, sock, protocol, made)
    try:
        await made
    except BaseException:
        transport.close()
        raise
    return transport, protocol


# ---- servers


# The tasks that make transports of accepted connections: the loop alone would not hold them.
_accepting_tasks = set()


@_named('BaseSelectorEventLoop._accept_connection')
def _accept_connection(self, protocol_factory, sock, server, backlog):
    for _ in range(backlog):
        try:
            accepted = sock.accept()
        except BlockingIOError:
            return
        _accepting_tasks.add(self.create_task(_accept_connection2(self, protocol_factory, accepted, server)))


@_named('BaseSelectorEventLoop._accept_connection2')
async def _accept_connection2(self, protocol_factory, sock, server):
    protocol = transport = None
    try:
        protocol = protocol_factory()
        made = self.create_future()
        transport = _SelectorSocketTransport(self, sock, protocol, made, {'peername': sock.peer_address}, server)
        try:
            await made
        except BaseException:
            transport.close()
            raise
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as exception:
        if transport is None:
            sock.close()
        if self.get_debug():
            context = {'message': 'Error on transport creation for incoming connection', 'exception': exception}
            if protocol is not None:
                context['protocol'] = protocol
            if transport is not None:
                context['transport'] = transport
            self.call_exception_handler(context)
    finally:
        _accepting_tasks.discard(current_task())


class AbstractServer:
    def close(self):
        raise NotImplementedError

    def get_loop(self):
        raise NotImplementedError

    def is_serving(self):
        raise NotImplementedError

    async def start_serving(self):
        raise NotImplementedError

    async def serve_forever(self):
        raise NotImplementedError

    async def wait_closed(self):
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class Server(AbstractServer):
    def __init__(self, loop, sockets, protocol_factory, backlog):
        self._loop = loop
        self._sockets = sockets
        self._active_count = 0
        self._waiters = []
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._serving = False
        self._serving_forever_fut = None

    def __repr__(self):
        return f'<{type(self).__name__} sockets={self.sockets!r}>'

    def _attach(self):
        assert self._sockets is not None
        self._active_count += 1

    def _detach(self):
        self._active_count -= 1
        if self._active_count == 0 and self._sockets is None:
            self._wakeup()

    def _wakeup(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(waiter)

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            sock.listen()
            _watch_reading(self._loop, sock, _accept_connection.__get__(self._loop), self._protocol_factory, sock, self,
                           self._backlog)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    @property
    def sockets(self):
        return () if self._sockets is None else tuple([TransportSocket(sock) for sock in self._sockets])

    def close(self):
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            _end_watching(sock, reading=True)
            sock.close()
        self._serving = False
        if self._serving_forever_fut is not None and not self._serving_forever_fut.done():
            self._serving_forever_fut.cancel()
            self._serving_forever_fut = None
        if self._active_count == 0:
            self._wakeup()

    async def start_serving(self):
        self._start_serving()
        await sleep(0)

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
        if self._sockets is None:
            raise RuntimeError(f'server {self!r} is closed')
        self._start_serving()
        self._serving_forever_fut = self._loop.create_future()
        try:
            await self._serving_forever_fut
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._serving_forever_fut = None

    async def wait_closed(self):
        if self._sockets is None or self._waiters is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter


AbstractServer.__module__ = 'asyncio.events'
Server.__module__ = 'asyncio.base_events'


@_named('BaseEventLoop._create_server_getaddrinfo')
async def _create_server_getaddrinfo(self, host, port):
    return await _resolve(self, host, port)


async def _loop_create_server(self, protocol_factory, host=None, port=None, *, family=0, flags=0, sock=None,
                              backlog=100, ssl=None, reuse_address=None, reuse_port=None, ssl_handshake_timeout=None,
                              ssl_shutdown_timeout=None, start_serving=True):
    if isinstance(ssl, bool):
        raise TypeError('ssl argument must be an SSLContext or None')
    _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    if host is None and port is None:
        raise ValueError('Neither host/port nor sock were specified')
    if sock is not None:
        raise ValueError('host/port and sock can not be specified at the same time')
    hosts = [host or None] if host is None or isinstance(host, str) else host
    addresses = await gather(*[_create_server_getaddrinfo(self, each, port) for each in hosts])
    sockets = []
    try:
        for address in dict.fromkeys(addresses):
            sockets.append(_Socket().opened())
            sockets[-1].bind(address, port)
    except OSError:
        for each in sockets:
            each.close()
        raise
    server = Server(self, sockets, protocol_factory, backlog)
    if start_serving:
        await server.start_serving()
    return server


for _name, _function in {'create_connection': _loop_create_connection, 'create_server': _loop_create_server}.items():
    _named('BaseEventLoop.' + _name)(_function)
