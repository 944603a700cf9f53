"""The simulated network: sockets by which the programs of one run reach each other, and what select finds at them.

A socket does not block: what cannot be done at once raises BlockingIOError, and the loop is told when it can be.
"""

# What the system takes over before somebody reads it: about as much as Linux does between two ends on one machine.
_socket_capacity = 3_900_000
_own_addresses = 'localhost', '127.0.0.1', '0.0.0.0', '::1', '::'

_listening_sockets = {}  # by port
_last_port = [49152]
# File descriptors: the loop that was made first has those below.
_first_descriptor = 6
_descriptors = set()
# By loop: its watches that may have something, in the order in which that happened, as epoll keeps them.
_watches_with_events = {}


class gaierror(OSError):
    """A host that nobody knows."""

    __module__ = 'socket'


def _new_port():
    _last_port[0] += 1
    return _last_port[0]


def _new_descriptor():
    number = _first_descriptor
    while number in _descriptors:
        number += 1
    _descriptors.add(number)
    return number


def _would_block():
    return BlockingIOError(11, 'Resource temporarily unavailable')


class _Socket:
    def __init__(self):
        self.number = -1
        self.address = None
        self.peer_address = None
        self.peer = None
        self.callers = None  # of one that listens: those that are connected and wait to be accepted
        self.arrived = bytearray()  # and not read yet
        self.is_ended = False  # the peer has said that it sends no more
        self.is_shut = False  # nothing can be sent any more
        self.is_closed = False
        self.error = None
        self.watch = None

    def opened(self):
        self.number = _new_descriptor()
        return self

    def is_readable(self):
        return bool(self.arrived or self.callers or self.is_ended or self.error)

    def is_writable(self):
        # As Linux has it, not before a third is free.
        return self.error is not None or self.peer is not None and 3 * len(self.peer.arrived) <= 2 * _socket_capacity

    def bind(self, host, port):
        port = port or _new_port()
        if port in _listening_sockets:
            raise OSError(98, f"error while attempting to bind on address ('{host}', {port}): address already in use")
        self.address = host, port
        _listening_sockets[port] = self

    def listen(self):
        if self.callers is None:
            self.callers = []

    def accept(self):
        if not self.callers:
            raise _would_block()
        return self.callers.pop(0).opened()

    def connect(self, loop, host, port):
        """It stands, or is refused, when select says so."""
        self.address = '127.0.0.1', _new_port()
        self.peer_address = host, port
        try:
            self.peer = self._reach(loop, host, port)
        except OSError as error:
            self.error = error
        raise BlockingIOError(115, 'Operation now in progress')

    def _reach(self, loop, host, port):
        if host not in _own_addresses:
            from _network import latency_to_connect
            latency_to_connect(host)
            return _Host(loop, host, port, self)
        listening = _listening_sockets.get(port)
        if listening is None or listening.callers is None:
            raise ConnectionRefusedError(111, f'Connect call failed {(host, port)}')
        far = _Socket()
        far.address, far.peer_address, far.peer = self.peer_address, self.address, self
        listening.callers.append(far)
        _tell_watcher(listening)
        return far

    def take_error(self):
        error, self.error = self.error, None
        return error

    def send(self, data):
        if self.error is not None:
            raise self.take_error()
        if self.is_shut:
            raise BrokenPipeError(32, 'Broken pipe')
        if self.peer.is_closed:
            # The answer to this is that nobody is there.
            self.is_shut = self.is_ended = True
            self.error = BrokenPipeError(32, 'Broken pipe')
            _tell_watcher(self)
            return len(data)
        room = _socket_capacity - len(self.peer.arrived)
        if room <= 0:
            raise _would_block()
        sent = bytes(data[:room])
        self.peer.take(sent)
        return len(sent)

    def take(self, data):
        self.arrived += data
        _tell_watcher(self)

    def receive(self, size):
        if self.arrived:
            data = bytes(self.arrived[:size])
            del self.arrived[:size]
            _tell_watcher(self.peer)
            return data
        if self.is_ended:
            return b''
        if self.error is not None:
            raise self.take_error()
        raise _would_block()

    def end(self):
        self.is_ended = True
        _tell_watcher(self)

    def reset(self):
        self.is_shut = True
        self.error = ConnectionResetError(104, 'Connection reset by peer')
        _tell_watcher(self)

    def shut_down(self):
        if not self.is_shut:
            self.is_shut = True
            self.peer.end()

    def close(self):
        if self.is_closed:
            return
        self.is_closed = True
        _descriptors.discard(self.number)
        if self.callers is not None:
            for caller in self.callers:
                caller.close()
        if self.address is not None and _listening_sockets.get(self.address[1]) is self:
            del _listening_sockets[self.address[1]]
        if self.peer is None or self.peer.is_closed:
            return
        if self.arrived:
            # Who closes without having read it all has broken the connection.
            self.peer.reset()
        elif not self.is_shut:
            self.peer.end()


class _Host(_Socket):
    """The far end of a connection to a declared host, which answers requests of HTTP as the lesson says."""

    def __init__(self, loop, name, port, caller):
        super().__init__()
        self.loop = loop
        self.name = name
        self.address, self.peer_address, self.peer = (name, port), caller.address, caller

    def take(self, data):
        from _network import http_answer
        self.arrived += data
        if b'\r\n\r\n' in self.arrived:
            seconds, answer = http_answer(self.name, bytes(self.arrived))
            self.arrived.clear()
            self.loop.call_later(seconds, self.answer, answer)

    def answer(self, data):
        if data is None:
            self.peer.reset()
        elif not self.peer.is_closed:
            self.peer.take(data)
            self.peer.end()


# ---- what a loop's select finds


class _Watch:
    """What a loop is to call when a socket can be read, and when it can be written to: handles."""

    def __init__(self, loop, socket):
        self.loop = loop
        self.socket = socket
        self.reader = None
        self.writer = None
        self.is_listed = False

    def found(self):
        calls = []
        if self.reader is not None and self.socket.is_readable():
            calls.append(self.reader)
        if self.writer is not None and self.socket.is_writable():
            calls.append(self.writer)
        return calls


def _tell_watcher(socket):
    watch = socket.watch
    # A loop that is closed looks at nothing any more.
    if watch is None or watch.loop not in _watches_with_events or not watch.found():
        return
    if not watch.is_listed:
        watch.is_listed = True
        _watches_with_events[watch.loop].append(watch)
    _wake_select(watch.loop)


def _watch_of(loop, socket):
    if socket.watch is None:
        if loop not in _watches_with_events:
            _watches_with_events[loop] = []
            _begin_watching(loop)
        socket.watch = _Watch(loop, socket)
    return socket.watch


def _watch_reading(loop, socket, callback, *args):
    loop._check_closed()
    _end_watching(socket, reading=True)
    _watch_of(loop, socket).reader = _make_event_handle(loop, callback, args)
    _tell_watcher(socket)


def _watch_writing(loop, socket, callback, *args):
    loop._check_closed()
    _end_watching(socket, writing=True)
    writer = _watch_of(loop, socket).writer = _make_event_handle(loop, callback, args)
    _tell_watcher(socket)
    return writer


def _end_watching(socket, reading=False, writing=False):
    watch = socket.watch
    if watch is None:
        return
    # What is in the ready queue already is not called either.
    if reading and watch.reader is not None:
        watch.reader.cancel()
        watch.reader = None
    if writing and watch.writer is not None:
        watch.writer.cancel()
        watch.writer = None
    if watch.reader is None and watch.writer is None:
        socket.watch = None
        if watch.is_listed:
            _watches_with_events[watch.loop].remove(watch)


def _has_events(loop):
    return any(watch.found() for watch in _watches_with_events[loop])


def _take_events(loop):
    """The callbacks of what has happened go into the ready queue. As long as there is more, a watch stays listed."""
    listed = _watches_with_events[loop]
    found = [(watch, watch.found()) for watch in listed]
    for watch, calls in found:
        watch.is_listed = bool(calls)
    listed[:] = [watch for watch in listed if watch.is_listed]
    for _, calls in found:
        for handle in calls:
            _queue_event(loop, handle)


def _forget_sockets(loop):
    for watch in _watches_with_events.pop(loop, ()):
        watch.is_listed = False
