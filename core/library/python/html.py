"""Text in pages: what <, > and & are written as."""

import re as _re

__all__ = ['escape', 'unescape']
_names = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '\xa9', 'reg': '\xae',
          'trade': '\u2122', 'euro': '\u20ac', 'pound': '\xa3', 'yen': '\xa5', 'cent': '\xa2', 'sect': '\xa7',
          'deg': '\xb0', 'plusmn': '\xb1', 'times': '\xd7', 'divide': '\xf7', 'frac12': '\xbd', 'hellip': '\u2026',
          'ndash': '\u2013', 'mdash': '\u2014', 'lsquo': '\u2018', 'rsquo': '\u2019', 'ldquo': '\u201c',
          'rdquo': '\u201d', 'laquo': '\xab', 'raquo': '\xbb', 'bull': '\u2022', 'middot': '\xb7', 'para': '\xb6',
          'larr': '\u2190', 'uarr': '\u2191', 'rarr': '\u2192', 'darr': '\u2193', 'infin': '\u221e', 'ne': '\u2260',
          'le': '\u2264', 'ge': '\u2265', 'alpha': '\u03b1', 'beta': '\u03b2', 'gamma': '\u03b3', 'pi': '\u03c0',
          'Omega': '\u03a9', 'auml': '\xe4', 'ouml': '\xf6', 'uuml': '\xfc', 'Auml': '\xc4', 'Ouml': '\xd6',
          'Uuml': '\xdc', 'szlig': '\xdf', 'eacute': '\xe9', 'egrave': '\xe8', 'agrave': '\xe0', 'ccedil': '\xe7',
          'ntilde': '\xf1', 'aring': '\xe5', 'oslash': '\xf8', 'aelig': '\xe6'}
_without_semicolon = frozenset('amp lt gt quot nbsp copy reg yen pound cent sect deg para middot laquo raquo frac12 '
                               'times divide plusmn auml ouml uuml Auml Ouml Uuml szlig eacute egrave agrave ccedil '
                               'ntilde aring oslash aelig'.split())


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


def _meant(match):
    text = match[1]
    if text[0] == '#':
        digits = text[2:] if text[1] in 'xX' else text[1:]
        number = int(digits.rstrip(';'), 16 if text[1] in 'xX' else 10)
        if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
            return '\ufffd'
        return chr(number)
    name = text.rstrip(';')
    if text.endswith(';') and name in _names:
        return _names[name]
    for length in range(len(name), 1, -1):
        if name[:length] in _without_semicolon:
            return _names[name[:length]] + text[length:]
    if text.endswith(';'):
        from _inspection import refuse
        refuse(f'the character that HTML calls {name}')
    return '&' + text


def unescape(s):
    return _re.sub(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)', _meant, s) if '&' in s else s
