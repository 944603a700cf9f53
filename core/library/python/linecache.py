"""Lines of files, by number."""

from _inspection import file_lines as _file_lines

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    if filename in cache:
        return cache[filename][2]
    return updatecache(filename, module_globals)


def updatecache(filename, module_globals=None):
    lines = _file_lines(filename)
    if not lines:
        try:
            with open(filename) as file:
                lines = file.readlines()
        except (OSError, UnicodeDecodeError, SyntaxError):
            lines = []
        if lines and not lines[-1].endswith('\n'):
            lines[-1] += '\n'
    if lines:
        cache[filename] = (sum(map(len, lines)), None, lines, filename)
    return lines


def checkcache(filename=None):
    for name in [filename] if filename else list(cache):
        cache.pop(name, None)


def clearcache():
    cache.clear()


def lazycache(filename, module_globals):
    return False
