"""Lines of the program's own files."""

from _inspection import source_line as _source_line

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']


def getline(filename, lineno, module_globals=None):
    line = _source_line(filename, lineno)
    return '' if line is None else line + '\n'


def getlines(filename, module_globals=None):
    lines = []
    while (line := _source_line(filename, len(lines) + 1)) is not None:
        lines.append(line + '\n')
    return lines


def clearcache():
    pass


def checkcache(filename=None):
    pass


def lazycache(filename, module_globals):
    return False
