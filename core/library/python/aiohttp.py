"""Requests that are awaited, to the hosts that a lesson declares: what lessons use of the package of this name."""
import asyncio
import json as _json
import _network


class ClientError(Exception):
    pass


class ClientConnectionError(ClientError):
    pass


class ClientOSError(ClientConnectionError, OSError):
    pass


class ClientConnectorError(ClientOSError):
    def __init__(self, host, os_error):
        super().__init__(os_error.errno, os_error.strerror)
        self.host = host
        self.os_error = os_error

    def __str__(self):
        return f'Cannot connect to host {self.host} ssl:default [{self.os_error.strerror}]'


class ServerDisconnectedError(ClientConnectionError):
    pass


class ServerTimeoutError(ClientConnectionError, asyncio.TimeoutError):
    pass


class InvalidURL(ClientError, ValueError):
    pass


class ClientResponseError(ClientError):
    def __init__(self, url, status, message):
        super().__init__(url, status, message)
        self.url = url
        self.status = status
        self.message = message

    def __str__(self):
        return f'{self.status}, message={self.message!r}, url={self.url!r}'


class ContentTypeError(ClientResponseError):
    pass


class ClientTimeout:
    def __init__(self, total=300, connect=None, sock_read=None, sock_connect=None):
        self.total = total
        self.connect = connect
        self.sock_read = sock_read
        self.sock_connect = sock_connect


class ClientResponse:
    def __init__(self, method, url, answer):
        self.method = method
        self.url = url
        self.status = answer.status
        self.reason = answer.reason
        self.headers = answer.headers
        self.content_type = answer.headers['Content-Type']
        self._body = answer.body

    def __repr__(self):
        return f'<ClientResponse({self.url}) [{self.status} {self.reason}]>'

    @property
    def ok(self):
        return self.status < 400

    def raise_for_status(self):
        if not self.ok:
            raise ClientResponseError(self.url, self.status, self.reason)

    async def read(self):
        return self._body

    async def text(self, encoding='utf-8'):
        return self._body.decode(encoding)

    async def json(self, *, content_type='application/json'):
        if content_type is not None and content_type not in self.content_type:
            raise ContentTypeError(self.url, self.status,
                                   f'Attempt to decode JSON with unexpected mimetype: {self.content_type}')
        return _json.loads(self._body.decode())

    def close(self):
        pass

    release = close

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        pass


class _Request:
    """What session.get gives: it may be awaited, or be entered by `async with`."""

    def __init__(self, coroutine):
        self._coroutine = coroutine

    def __await__(self):
        return self._coroutine.__await__()

    async def __aenter__(self):
        return await self._coroutine

    async def __aexit__(self, *details):
        pass


class ClientSession:
    def __init__(self, base_url=None, *, headers=None, timeout=None, raise_for_status=False, connector=None, **others):
        self._base_url = base_url
        self._headers = headers or {}
        self._timeout = timeout
        self._raise_for_status = raise_for_status
        self.closed = False

    def request(self, method, url, **options):
        return _Request(self._request(method.upper(), str(url), **options))

    def get(self, url, **options):
        return self.request('GET', url, **options)

    def post(self, url, **options):
        return self.request('POST', url, **options)

    def put(self, url, **options):
        return self.request('PUT', url, **options)

    def patch(self, url, **options):
        return self.request('PATCH', url, **options)

    def delete(self, url, **options):
        return self.request('DELETE', url, **options)

    def head(self, url, **options):
        return self.request('HEAD', url, **options)

    async def _request(self, method, url, *, timeout=None, params=None, raise_for_status=None, **others):
        if self.closed:
            raise RuntimeError('Session is closed')
        if self._base_url and '://' not in url:
            url = self._base_url.rstrip('/') + url
        if params:
            pairs = params.items() if hasattr(params, 'items') else params
            url += ('&' if '?' in url else '?') + '&'.join(f'{name}={value}' for name, value in pairs)
        answer = await self._answer(url, _seconds_of(self._timeout if timeout is None else timeout))
        response = ClientResponse(method, url, answer)
        if self._raise_for_status if raise_for_status is None else raise_for_status:
            response.raise_for_status()
        return response

    async def _answer(self, url, limit):
        try:
            _, host, path = _network.take_apart(url)
        except ValueError:
            raise InvalidURL(url) from None
        try:
            answer = _network.ask(host, path)
        except _network.UnknownHost:
            raise ClientConnectorError(host, OSError(-2, 'Name or service not known')) from None
        seconds = limit if answer.fails == 'timeout' else answer.seconds
        if seconds > limit or answer.fails == 'timeout':
            await asyncio.sleep(limit)
            raise ServerTimeoutError(f'Timeout on reading data from {host}')
        await asyncio.sleep(seconds)
        if answer.fails == 'refused':
            raise ClientConnectorError(host, ConnectionRefusedError(111, 'Connection refused'))
        if answer.fails == 'reset':
            raise ServerDisconnectedError('Server disconnected')
        return answer

    async def close(self):
        self.closed = True

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        await self.close()


def _seconds_of(timeout):
    if isinstance(timeout, ClientTimeout):
        timeout = timeout.total
    return 300 if timeout is None else timeout


class TCPConnector:
    def __init__(self, limit=100, **others):
        self.limit = limit


def request(method, url, **options):
    return ClientSession().request(method, url, **options)
