"""Names that fit a pattern with * and ?, as a shell has it."""

import functools as _functools
import re as _re

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    return _compiled(pat)(name) is not None


@_functools.lru_cache(maxsize=256, typed=True)
def _compiled(pat):
    if isinstance(pat, bytes):
        return _re.compile(translate(str(pat, 'ISO-8859-1')).encode('ISO-8859-1')).match
    return _re.compile(translate(pat)).match


def filter(names, pat):
    fits = _compiled(pat)
    return [name for name in names if fits(name)]


def _set(inner):
    """The inside of [...] as a regular expression has it."""
    inner = inner.replace('\\', r'\\')
    if inner[0] == '!':
        inner = '^' + inner[1:]
    elif inner[0] in ('^', '['):
        inner = '\\' + inner
    return f'[{inner}]'


def translate(pat):
    """The pattern as a regular expression for the whole name."""
    text, place = '', 0
    while place < len(pat):
        c = pat[place]
        place += 1
        if c == '*':
            if not text.endswith('.*'):
                text += '.*'
        elif c == '?':
            text += '.'
        elif c == '[':
            start = place + (pat[place:place + 1] == '!')
            end = pat.find(']', start + 1)
            if end < 0:
                text += '\\['
            else:
                text += _set(pat[place:end])
                place = end + 1
        else:
            text += _re.escape(c)
    return f'(?s:{text})\\Z'
