"""Addresses taken apart and put together."""

from collections import namedtuple as _namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs',
           'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
           'DefragResult', 'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero',
                 'rtsp', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews',
               'prospero', 'rtsp', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu', 'sip', 'sips', 'mms',
               'sftp', 'tel']
_scheme_letters = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.')
_always_safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


class _Host:
    """What stands between // and the path."""

    __slots__ = ()

    def _user_and_host(self):
        user, at, host = self.netloc.rpartition('@')
        return (user if at else None), host

    @property
    def username(self):
        user = self._user_and_host()[0]
        return None if user is None else user.partition(':')[0]

    @property
    def password(self):
        user = self._user_and_host()[0]
        if user is None:
            return None
        _, colon, password = user.partition(':')
        return password if colon else None

    def _host_and_port(self):
        host = self._user_and_host()[1]
        _, bracket, inner = host.partition('[')
        if bracket:
            name, _, port = inner.partition(']')
            return name, port.partition(':')[2] or None
        name, _, port = host.partition(':')
        return name, port or None

    @property
    def hostname(self):
        name = self._host_and_port()[0]
        if not name:
            return None
        name, percent, zone = name.partition('%')
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._host_and_port()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        if not 0 <= int(port) <= 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)


class _InBytes(_Host):
    """A result whose parts are bytes."""

    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        return self._texts(*[part.decode(encoding, errors) for part in self])

    def geturl(self):
        return self.decode().geturl().encode('ascii')

    def _user_and_host(self):
        return self.decode()._user_and_host()


class DefragResult(_namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        return f'{self.url}#{self.fragment}' if self.fragment else self.url


class SplitResult(_namedtuple('SplitResult', 'scheme netloc path query fragment'), _Host):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_namedtuple('ParseResult', 'scheme netloc path params query fragment'), _Host):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_namedtuple('DefragResultBytes', DefragResult._fields), _InBytes):
    __slots__ = ()
    _texts = DefragResult


class SplitResultBytes(_namedtuple('SplitResultBytes', SplitResult._fields), _InBytes):
    __slots__ = ()
    _texts = SplitResult


class ParseResultBytes(_namedtuple('ParseResultBytes', ParseResult._fields), _InBytes):
    __slots__ = ()
    _texts = ParseResult


def _texts(*values):
    """The values as str, and how a result is given back: as they came."""
    if not isinstance(values[0], (bytes, bytearray)):
        if any(isinstance(value, (bytes, bytearray)) for value in values[1:] if value):
            raise TypeError('Cannot mix str and non-str arguments')
        return values, lambda result: result
    return [value.decode('ascii') if value else '' for value in values], _encoded


def _encoded(result):
    if isinstance(result, str):
        return result.encode('ascii')
    in_bytes = {DefragResult: DefragResultBytes, SplitResult: SplitResultBytes, ParseResult: ParseResultBytes}
    return in_bytes[type(result)](*[part.encode('ascii') for part in result])


def urlsplit(url, scheme='', allow_fragments=True):
    (url, scheme), back = _texts(url, scheme)
    url = url.lstrip(''.join(map(chr, range(33))))
    for c in '\t\r\n':
        url = url.replace(c, '')
        scheme = scheme.replace(c, '')
    netloc = query = fragment = ''
    place = url.find(':')
    if place > 0 and url[0].isascii() and url[0].isalpha() and _scheme_letters.issuperset(url[:place]):
        scheme, url = url[:place].lower(), url[place + 1:]
    if url[:2] == '//':
        end = min([at for at in (url.find(c, 2) for c in '/?#') if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
    if allow_fragments:
        url, _, fragment = url.partition('#')
    url, _, query = url.partition('?')
    return back(SplitResult(scheme, netloc, url, query, fragment))


def urlparse(url, scheme='', allow_fragments=True):
    (url, scheme), back = _texts(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        place = path.find(';', max(path.rfind('/'), 0))
        if place >= 0:
            path, params = path[:place], path[place + 1:]
    return back(ParseResult(scheme, netloc, path, params, query, fragment))


def urlunsplit(components):
    (scheme, netloc, url, query, fragment), back = _texts(*components)
    if netloc or scheme and scheme in uses_netloc and url[:2] != '//':
        url = '//' + netloc + ('/' if url and url[:1] != '/' else '') + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url += '?' + query
    return back(url + '#' + fragment if fragment else url)


def urlunparse(components):
    (scheme, netloc, url, params, query, fragment), back = _texts(*components)
    return back(urlunsplit((scheme, netloc, f'{url};{params}' if params else url, query, fragment)))


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    (base, url), back = _texts(base, url)
    b = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, b.scheme, allow_fragments)
    if scheme != b.scheme or scheme not in uses_relative:
        return back(url)
    if scheme in uses_netloc:
        if netloc:
            return back(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = b.netloc
    if not path and not params:
        return back(urlunparse((scheme, netloc, b.path, b.params, query or b.query, fragment)))
    return back(urlunparse((scheme, netloc, _joined(b.path, path), params, query, fragment)))


def _joined(base, path):
    """The path as seen from base, without . and .. in it."""
    folders = base.split('/')
    if folders[-1] != '':
        folders.pop()
    names = path.split('/') if path[:1] == '/' else folders + path.split('/')
    if path[:1] != '/':
        names[1:-1] = [name for name in names[1:-1] if name]
    resolved = []
    for name in names:
        if name == '..':
            if resolved:
                resolved.pop()
        elif name != '.':
            resolved.append(name)
    if names[-1] in ('.', '..'):
        resolved.append('')
    return '/'.join(resolved) or '/'


def urldefrag(url):
    (url,), back = _texts(url)
    if '#' not in url:
        return back(DefragResult(url, ''))
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return back(DefragResult(urlunparse((scheme, netloc, path, params, query, '')), fragment))


# ---- quoting

def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    safe = safe.encode('ascii', 'ignore') if isinstance(safe, str) else bytes([c for c in safe if c < 128])
    kept = _always_safe.union(safe)
    return ''.join([chr(byte) if byte in kept else f'%{byte:02X}' for byte in bs])


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    blank = ' ' if isinstance(string, str) else b' '
    if blank not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (' ' if isinstance(safe, str) else b' '), encoding, errors).replace(' ', '+')


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode('utf-8')
    first, *rest = string.split(b'%')
    done = bytearray(first)
    for part in rest:
        try:
            done += bytes([int(part[:2].decode('ascii'), 16)] if len(part) > 1 and part[:2].isalnum() else [][0])
            done += part[2:]
        except (ValueError, IndexError):
            done += b'%' + part
    return bytes(done)


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    if '%' not in string:
        return string
    # Characters beyond ASCII stand for themselves; what is between them is bytes.
    done, run = [], ''
    for c in string:
        if c.isascii():
            run += c
        else:
            done.append(unquote_to_bytes(run).decode(encoding or 'utf-8', errors or 'replace') + c)
            run = ''
    return ''.join(done) + unquote_to_bytes(run).decode(encoding or 'utf-8', errors or 'replace')


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


# ---- queries

def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError('not a valid non-string sequence or mapping object') from None

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        if doseq and not isinstance(value, (str, bytes)) and hasattr(value, '__len__'):
            pairs += [f'{quoted(key)}={quoted(each)}' for each in value]
        else:
            pairs.append(f'{quoted(key)}={quoted(value)}')
    return '&'.join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
              max_num_fields=None, separator='&'):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if isinstance(qs, bytes):
        qs = qs.decode('ascii')
        return [(key.encode(), value.encode()) for key, value in
                parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator)]
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    found = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        key, equals, value = field.partition('=')
        if not equals:
            if strict_parsing:
                raise ValueError(f'bad query field: {field!r}')
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            found.append((unquote_plus(key, encoding, errors), unquote_plus(value, encoding, errors)))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
             max_num_fields=None, separator='&'):
    found = {}
    for key, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(key, []).append(value)
    return found
