"""What Unicode says of characters. Names of characters are not there."""

from _inspection import refuse as _refuse

unidata_version = '14.0.0'
_none = object()


def _number(text, of, kind, default):
    value = of(text)
    if value is not None:
        return value
    if default is _none:
        raise ValueError(f'not a {kind}')
    return default


def decimal(chr, default=_none, /):
    return _number(chr, lambda c: int(c) if c.isdecimal() else None, 'decimal', default)


def digit(chr, default=_none, /):
    return _number(chr, lambda c: int(normalize('NFKC', c)) if c.isdigit() and normalize('NFKC', c).isdecimal()
                   else None, 'digit', default)


def numeric(chr, default=_none, /):
    def value(c):
        if not c.isnumeric():
            return None
        plain = normalize('NFKC', c)
        if plain.isdecimal():
            return float(plain)
        above, slash, below = plain.partition('\u2044')
        if slash and above.isdecimal() and below.isdecimal():
            return int(above) / int(below)
        _refuse(f'the number of the character U+{ord(c):04X}')
    return _number(chr, value, 'numeric character', default)


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr
