"""Values as JSON text."""

_SHORT = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\b': '\\b'}
_INFINITY = float('inf')


def _escaped(char, is_ascii):
    if char in _SHORT:
        return _SHORT[char]
    point = ord(char)
    if point < 32 or (is_ascii and 126 < point < 0x10000):
        return f'\\u{point:04x}'
    if is_ascii and point >= 0x10000:
        point -= 0x10000
        return f'\\u{0xd800 | point >> 10:04x}\\u{0xdc00 | point & 0x3ff:04x}'
    return char


def _quoted(text, is_ascii):
    if '"' not in text and '\\' not in text and text.isprintable() and (text.isascii() or not is_ascii):
        return f'"{text}"'
    return '"' + ''.join([_escaped(char, is_ascii) for char in text]) + '"'


def encode_basestring(s):
    return _quoted(s, False)


def encode_basestring_ascii(s):
    return _quoted(s, True)


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        if isinstance(o, str):
            return _quoted(o, self.ensure_ascii)
        return ''.join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        parts = []
        _Writer(self, indent, parts.append).value(o, '\n')
        return parts


class _Writer:
    """Writes one value in parts. `newline` is a line's end with the indent of where the value stands."""

    def __init__(self, encoder, indent, write):
        self.encoder = encoder
        self.indent = indent
        self.write = write
        self.open = {}

    def value(self, o, newline):
        simple = self.simple(o)
        if simple is not None:
            self.write(simple)
        elif isinstance(o, (list, tuple)):
            self.guarded(self.array, o, newline)
        elif isinstance(o, dict):
            self.guarded(self.object, o, newline)
        else:
            self.guarded(self.other, o, newline)

    def simple(self, o):
        """The text of what has no parts; None for anything else."""
        if isinstance(o, str):
            return _quoted(o, self.encoder.ensure_ascii)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        return self.number(o) if isinstance(o, float) else None

    def number(self, o):
        if o != o:
            text = 'NaN'
        elif o == _INFINITY:
            text = 'Infinity'
        elif o == -_INFINITY:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.encoder.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant')
        return text

    def guarded(self, write, o, newline):
        mark = id(o)
        if self.encoder.check_circular:
            if mark in self.open:
                raise ValueError('Circular reference detected')
            self.open[mark] = o
        write(o, newline)
        self.open.pop(mark, None)

    def other(self, o, newline):
        self.value(self.encoder.default(o), newline)

    def array(self, items, newline):
        if not items:
            self.write('[]')
            return
        inner = newline if self.indent is None else newline + self.indent
        before = '[' if self.indent is None else '[' + inner
        for item in items:
            self.write(before)
            self.value(item, inner)
            before = self.encoder.item_separator + ('' if self.indent is None else inner)
        self.write(']' if self.indent is None else newline + ']')

    def key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self.number(key)
        if key is True or key is False or key is None or isinstance(key, int):
            return self.simple(key)
        if self.encoder.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def object(self, o, newline):
        if not o:
            self.write('{}')
            return
        inner = newline if self.indent is None else newline + self.indent
        before = '{' if self.indent is None else '{' + inner
        for key, value in sorted(o.items()) if self.encoder.sort_keys else o.items():
            name = self.key(key)
            if name is None:
                continue
            self.write(before)
            self.write(_quoted(name, self.encoder.ensure_ascii))
            self.write(self.encoder.key_separator)
            self.value(value, inner)
            before = self.encoder.item_separator + ('' if self.indent is None else inner)
        if before.startswith('{'):
            self.write('{')
            self.write('}')
        else:
            self.write('}' if self.indent is None else newline + '}')
