"""The simulated network: what the hosts answer that a lesson declares, and how long they take."""
from _world import find_host, jitter

_reasons = {200: 'OK', 201: 'Created', 204: 'No Content', 301: 'Moved Permanently', 302: 'Found', 304: 'Not Modified',
            400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed',
            408: 'Request Timeout', 418: "I'm a Teapot", 429: 'Too Many Requests', 500: 'Internal Server Error',
            502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout'}


class Answer:
    """What comes of a request: after `seconds` a failure, or a status with headers and a body."""

    def __init__(self, declared):
        self.fails = declared['fails']
        self.status = declared['status']
        self.reason = _reasons.get(self.status, '')
        self.body = declared['body'].encode()
        self.headers = {'Content-Type': declared['type'], 'Content-Length': str(len(self.body))}
        self.seconds = declared['latency'] * (1 + declared['jitter'] * (2 * jitter() - 1))
        if declared['bandwidth'] > 0 and not self.fails:
            self.seconds += len(self.body) / declared['bandwidth']


class UnknownHost(Exception):
    pass


def ask(host, path):
    """The answer of a host, or UnknownHost."""
    declared = find_host(host, path)
    if declared is None:
        raise UnknownHost(host)
    return Answer(declared)


def latency_to_connect(host):
    """Seconds until a connection to a host stands; or what the system says where there is none."""
    declared = find_host(host, '/')
    if declared is None:
        raise OSError(-2, 'Name or service not known')
    if declared['fails'] == 'refused':
        raise ConnectionRefusedError(111, f"Connect call failed ('{host}', 80)")
    return 0.0


def take_apart(url):
    """host, path and query of a URL: ('example.com:80', '/a?b')."""
    scheme, found, rest = url.partition('://')
    if not found:
        raise ValueError(f'unknown url type: {url!r}')
    rest = rest.split('#')[0]
    at = min([rest.find(c) for c in '/?' if c in rest], default=len(rest))
    host, path = rest[:at], rest[at:]
    if not path.startswith('/'):
        path = '/' + path
    return scheme.lower(), host.lower(), path


def http_answer(host, request):
    """For a request as it goes over a connection: seconds, and the bytes of the answer or None for a reset."""
    words = request.split(b'\r\n')[0].decode().split(' ')
    answer = ask(host, words[1] if len(words) > 1 else '/')
    if answer.fails:
        return answer.seconds, None
    head = f'HTTP/1.1 {answer.status} {answer.reason}\r\n'
    for name, value in answer.headers.items():
        head += f'{name}: {value}\r\n'
    body = b'' if words[0] == 'HEAD' else answer.body
    return answer.seconds, (head + 'Connection: close\r\n\r\n').encode() + body
