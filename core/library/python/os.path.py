"""Paths as texts, and what is at them."""

import _files

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'


def _text(path):
    if isinstance(path, str):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    return method(path)


def normcase(s):
    return _text(s)


def isabs(s):
    return _text(s).startswith('/')


def join(a, *p):
    path = _text(a)
    for part in p:
        try:
            part = _text(part)
        except TypeError:
            raise TypeError(f'join() argument must be str, bytes, or os.PathLike object, not '
                            f'{type(part).__name__!r}') from None
        if part.startswith('/'):
            path = part
        elif not path or path.endswith('/'):
            path += part
        else:
            path += '/' + part
    return path


def split(p):
    p = _text(p)
    at = p.rfind('/') + 1
    head, tail = p[:at], p[at:]
    if head.strip('/'):
        head = head.rstrip('/')
    return head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = _text(p)
    start = p.rfind('/') + 1
    dot = p.rfind('.')
    # Dots that a name begins with are part of it.
    if dot >= start and p[start:dot].strip('.'):
        return p[:dot], p[dot:]
    return p, ''


def splitdrive(p):
    return '', _text(p)


def commonprefix(m):
    if not m:
        return ''
    low, high = min(m), max(m)
    for at, character in enumerate(low):
        if character != high[at]:
            return low[:at]
    return low


def commonpath(paths):
    paths = [_text(path) for path in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    if len({isabs(path) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split('/') if part and part != '.'] for path in paths]
    common = commonprefix(parts)
    return ('/' if isabs(paths[0]) else '') + '/'.join(common)


def normpath(path):
    path = _text(path)
    if not path:
        return '.'
    slashes = 0
    if path.startswith('/'):
        slashes = 2 if path.startswith('//') and not path.startswith('///') else 1
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or not slashes and not parts or parts and parts[-1] == '..':
            parts.append(part)
        elif parts:
            parts.pop()
    return '/' * slashes + '/'.join(parts) or '.'


def abspath(path):
    path = _text(path)
    return normpath(path if isabs(path) else join(_files.current, path))


realpath = abspath


def relpath(path, start=None):
    if not path:
        raise ValueError('no path specified')
    ours = [part for part in abspath(path).split('/') if part]
    theirs = [part for part in abspath(start or '.').split('/') if part]
    common = len(commonprefix([theirs, ours]))
    return join(*['..'] * (len(theirs) - common) + ours[common:]) if theirs != ours else '.'


def expanduser(path):
    path = _text(path)
    return _files.HOME + path[1:] if path == '~' or path.startswith('~/') else path


def expandvars(path):
    import os
    import re
    path = _text(path)
    return re.sub(r'\$(?:(\w+)|\{([^}]*)\})', lambda found: os.environ.get(found[1] or found[2], found[0]), path)


def _found(path):
    """The node at a path, or None."""
    try:
        if not isinstance(path, int):
            return _files.find(_files.text_of(path, 'stat', 'string, bytes, os.PathLike or integer'))
        file = _files.descriptors.get(path)
        return file._node if file is not None else None
    except (OSError, ValueError):
        return None


def exists(path):
    return _found(path) is not None


def lexists(path):
    return exists(path)


def isfile(path):
    node = _found(path)
    return node is not None and not node.is_folder


def isdir(s):
    node = _found(s)
    return node is not None and node.is_folder


def islink(path):
    _found(path)
    return False


def ismount(path):
    return _found(path) is _files.root


def getsize(filename):
    import os
    return os.stat(filename).st_size


def getmtime(filename):
    import os
    return os.stat(filename).st_mtime


def getatime(filename):
    import os
    return os.stat(filename).st_atime


getctime = getmtime


def samefile(f1, f2):
    return _files.find(f1) is _files.find(f2)
