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
    negated = inner.startswith('!')
    pieces = []
    place = 1 if negated else 0
    while place < len(inner):
        first, last = inner[place], inner[place + 2:place + 3]
        if last and inner[place + 1] == '-':
            # A range that runs backwards has nothing in it.
            if first <= last:
                pieces.append(f'{_in_set(first)}-{_in_set(last)}')
            place += 3
        else:
            pieces.append(_in_set(first))
            place += 1
    content = ''.join(pieces)
    if not content:
        return '.' if negated else '(?!)'
    if not negated and content[0] in ('^', '['):
        content = '\\' + content
    return f'[{"^" if negated else ""}{content}]'


def _in_set(character):
    return '\\' + character if character in '\\-&~|' else character


def translate(pat):
    """The pattern as a regular expression for the whole name."""
    parts = ['']  # what stands between the stars
    place = 0
    while place < len(pat):
        c = pat[place]
        place += 1
        if c == '*':
            parts.append('')
        elif c == '?':
            parts[-1] += '.'
        elif c == '[':
            start = place + (pat[place:place + 1] == '!')
            end = pat.find(']', start + 1)
            if end < 0:
                parts[-1] += '\\['
            else:
                parts[-1] += _set(pat[place:end])
                place = end + 1
        else:
            parts[-1] += _re.escape(c)
    text = parts[0]
    if len(parts) > 1:
        # What a star has passed by is not gone back to.
        text += ''.join([f'(?>.*?{part})' for part in parts[1:-1] if part]) + '.*' + parts[-1]
    return f'(?s:{text})\\Z'
