"""Servers and connections, over the sockets of the simulated network."""


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


@_named('BaseSelectorEventLoop._accept_connection')
def _accept_connection(self, protocol_factory, sock, server, backlog):
    for _ in range(backlog):
        try:
            accepted = sock.accept()
        except BlockingIOError:
            return
        self.create_task(_accept_connection2(self, protocol_factory, accepted, server))


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
