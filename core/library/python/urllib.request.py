"""Requests that block until they are answered, to the hosts that a lesson declares."""
import _network
from time import sleep
from urllib.error import HTTPError, URLError

_longest_wait = 3600


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.data = data
        self.headers = {name.capitalize(): value for name, value in headers.items()}
        self.method = method
        self.type, self.host, self.selector = _network.take_apart(url)

    def get_method(self):
        return self.method or ('GET' if self.data is None else 'POST')

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, default)


class HTTPResponse:
    def __init__(self, url, answer):
        self.url = url
        self.status = self.code = answer.status
        self.reason = self.msg = answer.reason
        self.headers = answer.headers
        self._left = answer.body
        self.closed = False

    def read(self, amt=None):
        taken = self._left if amt is None or amt < 0 else self._left[:amt]
        self._left = self._left[len(taken):]
        return taken

    def readline(self):
        at = self._left.find(b'\n')
        return self.read(None if at < 0 else at + 1)

    def readlines(self):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def getcode(self):
        return self.status

    def geturl(self):
        return self.url

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return list(self.headers.items())

    def close(self):
        self.closed = True
        self._left = b''

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


HTTPResponse.__module__ = 'http.client'


def _wait(seconds, timeout):
    if timeout is not None and seconds > timeout:
        sleep(timeout)
        raise TimeoutError('The read operation timed out')
    sleep(seconds)


def urlopen(url, data=None, timeout=None, *, cafile=None, capath=None, cadefault=False, context=None):
    request = url if isinstance(url, Request) else Request(url, data)
    if request.type not in ('http', 'https'):
        raise URLError(f'unknown url type: {request.type}')
    try:
        answer = _network.ask(request.host, request.selector)
    except _network.UnknownHost:
        raise URLError(OSError(-2, 'Name or service not known')) from None
    if answer.fails == 'timeout':
        _wait(_longest_wait if timeout is None else timeout, None)
        raise URLError(TimeoutError('timed out'))
    _wait(answer.seconds, timeout)
    if answer.fails == 'refused':
        raise URLError(ConnectionRefusedError(111, 'Connection refused'))
    if answer.fails == 'reset':
        raise ConnectionResetError(104, 'Connection reset by peer')
    response = HTTPResponse(request.full_url, answer)
    if answer.status >= 400:
        raise HTTPError(request.full_url, answer.status, answer.reason, answer.headers, response)
    return response
