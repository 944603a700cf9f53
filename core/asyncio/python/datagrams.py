"""Datagrams over the simulated network: each arrives whole, in the order in which they were sent, or nowhere."""

_datagram_sockets = {}  # by port


class _DatagramSocket(_Socket):
    def __init__(self):
        super().__init__()
        self.datagrams = []  # that have arrived: the data, and who sent it

    def is_readable(self):
        return bool(self.datagrams or self.error)

    def is_writable(self):
        return True

    def bind(self, host, port):
        port = port or _new_port()
        if port in _datagram_sockets:
            raise OSError(98, 'Address already in use')
        self.address = host, port
        _datagram_sockets[port] = self

    def connect(self, loop, host, port):
        if self.address is None:
            self.bind('127.0.0.1', 0)
        self.peer_address = host, port

    def send_to(self, data, address):
        if self.error is not None:
            raise self.take_error()
        if self.address is None:
            self.bind('0.0.0.0', 0)
        far = _datagram_sockets.get(address[1]) if address[0] in _own_addresses else None
        if far is None:
            # Only who is tied to one address is told.
            if self.peer_address is not None:
                self.error = ConnectionRefusedError(111, 'Connection refused')
                _tell_watcher(self)
            return
        sender = '127.0.0.1' if self.address[0] == '0.0.0.0' else self.address[0], self.address[1]
        if far.peer_address is None or far.peer_address == sender:
            far.datagrams.append((bytes(data), sender))
            _tell_watcher(far)

    def receive_from(self):
        if self.error is not None:
            raise self.take_error()
        if not self.datagrams:
            raise _would_block()
        return self.datagrams.pop(0)

    def close(self):
        if self.address is not None and not self.is_closed:
            del _datagram_sockets[self.address[1]]
        super().close()


class _SelectorDatagramTransport(_SelectorTransport):
    def __init__(self, loop, sock, protocol, address=None, waiter=None):
        super().__init__(loop, sock, protocol)
        self._address = address
        self._begin(waiter)

    def _read_ready(self):
        if self._conn_lost:
            return
        try:
            data, address = self._sock.receive_from()
        except BlockingIOError:
            return
        except OSError as exception:
            self._protocol.error_received(exception)
        else:
            self._protocol.datagram_received(data, address)

    def sendto(self, data, addr=None):
        _check_bytes(data)
        if not data:
            return
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f'Invalid address: must be None or {self._address}')
            addr = self._address
            if self._conn_lost:
                self._count_lost_write()
                return
        try:
            self._sock.send_to(data, addr)
        except OSError as exception:
            self._protocol.error_received(exception)


_SelectorDatagramTransport.__module__ = 'asyncio.selector_events'


async def _loop_create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0,
                                         flags=0, reuse_port=None, allow_broadcast=None, sock=None):
    if sock is not None:
        raise ValueError(f'A UDP Socket was expected, got {sock!r}')
    if not (local_addr or remote_addr) and family == 0:
        raise ValueError('unexpected address family')
    addresses = []
    for address in (local_addr, remote_addr):
        if address is not None:
            if not (isinstance(address, tuple) and len(address) == 2):
                raise TypeError('2-tuple is expected')
            address = await _resolve(self, *address), address[1]
        addresses.append(address)
    local_address, remote_address = addresses
    sock = _DatagramSocket().opened()
    try:
        if local_address is not None:
            sock.bind(*local_address)
        if remote_address is not None and not allow_broadcast:
            sock.connect(self, *remote_address)
    except OSError:
        sock.close()
        raise
    protocol = protocol_factory()
    made = self.create_future()
    transport = _SelectorDatagramTransport(self, sock, protocol, remote_address, made)
    try:
        await made
    except BaseException:
        transport.close()
        raise
    return transport, protocol


_named('BaseEventLoop.create_datagram_endpoint')(_loop_create_datagram_endpoint)
