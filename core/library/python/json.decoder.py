"""JSON text as values."""


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


_CONSTANTS = {'-Infinity': float('-inf'), 'Infinity': float('inf'), 'NaN': float('nan')}
_ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_BLANKS = ' \t\n\r'
_DIGITS = '0123456789'


def _skip(text, at):
    end = len(text)
    while at < end and text[at] in _BLANKS:
        at += 1
    return at


def _digits_end(text, at):
    end = len(text)
    while at < end and text[at] in _DIGITS:
        at += 1
    return at


def _hex_escape(text, at):
    digits = text[at:at + 4]
    if len(digits) == 4 and digits.isalnum() and digits[1] not in 'xX':
        try:
            return int(digits, 16)
        except ValueError:
            pass
    raise JSONDecodeError('Invalid \\uXXXX escape', text, at - 1)


def _unescape(text, at):
    """The character that an escape means, and where it ends; at is behind the backslash."""
    char = text[at]
    if char != 'u':
        if char not in _ESCAPES:
            raise JSONDecodeError('Invalid \\escape', text, at - 1)
        return _ESCAPES[char], at + 1
    point = _hex_escape(text, at + 1)
    at += 5
    if 0xd800 <= point <= 0xdbff and text[at:at + 2] == '\\u':
        second = _hex_escape(text, at + 2)
        if 0xdc00 <= second <= 0xdfff:
            return chr(0x10000 + ((point - 0xd800) << 10 | (second - 0xdc00))), at + 6
    return chr(point), at


def scanstring(text, end, strict=True):
    """The string whose first character is at `end`, and where it ends, behind the quote."""
    begin = end - 1
    quote = text.find('"', end)
    if quote < 0:
        _check_end(text, end, begin, strict)
    plain = text[end:quote]
    if '\\' not in plain and (not strict or plain.isprintable()):
        return plain, quote + 1
    parts = []
    at = end
    while True:
        if at >= len(text):
            raise JSONDecodeError('Unterminated string starting at', text, begin)
        char = text[at]
        if char == '"':
            return ''.join(parts), at + 1
        if char == '\\':
            if at + 1 >= len(text):
                raise JSONDecodeError('Unterminated string starting at', text, begin)
            char, at = _unescape(text, at + 1)
            parts.append(char)
            continue
        if strict and char < ' ':
            raise JSONDecodeError('Invalid control character at', text, at)
        parts.append(char)
        at += 1


def _check_end(text, at, begin, strict):
    """A string without an end: whichever error comes first."""
    while at < len(text):
        if text[at] == '\\' and at + 1 < len(text):
            _, at = _unescape(text, at + 1)
        elif strict and text[at] < ' ':
            raise JSONDecodeError('Invalid control character at', text, at)
        else:
            at += 1
    raise JSONDecodeError('Unterminated string starting at', text, begin)


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}

    def decode(self, s):
        value, end = self._value(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        return self._value(s, idx)

    def _value(self, text, at):
        """The value that begins there, and where it ends."""
        char = text[at:at + 1]
        if char == '"':
            return scanstring(text, at + 1, self.strict)
        if char == '{':
            return self._object(text, at + 1)
        if char == '[':
            return self._array(text, at + 1)
        if char and char in '-0123456789':
            return self._number(text, at)
        for word, value in (('null', None), ('true', True), ('false', False)):
            if text.startswith(word, at):
                return value, at + len(word)
        return self._constant(text, at)

    def _constant(self, text, at):
        for word in _CONSTANTS:
            if text.startswith(word, at):
                return self.parse_constant(word), at + len(word)
        raise JSONDecodeError('Expecting value', text, at) from None

    def _number(self, text, at):
        digits = at + 1 if text[at] == '-' else at
        if text[digits:digits + 1] == '0':
            end = digits + 1
        else:
            end = _digits_end(text, digits)
        if end == digits:
            return self._constant(text, at)
        whole = end
        if text[end:end + 1] == '.':
            fraction = _digits_end(text, end + 1)
            if fraction > end + 1:
                end = fraction
        if text[end:end + 1] in ('e', 'E'):
            exponent = end + 2 if text[end + 1:end + 2] in ('+', '-') else end + 1
            exponent_end = _digits_end(text, exponent)
            if exponent_end > exponent:
                end = exponent_end
        number = text[at:end]
        return (self.parse_int(number) if end == whole else self.parse_float(number)), end

    def _array(self, text, at):
        values = []
        at = _skip(text, at)
        if text[at:at + 1] == ']':
            return values, at + 1
        while True:
            value, at = self._value(text, at)
            values.append(value)
            at = _skip(text, at)
            char = text[at:at + 1]
            if char == ']':
                return values, at + 1
            if char != ',':
                raise JSONDecodeError("Expecting ',' delimiter", text, at)
            at = _skip(text, at + 1)

    def _object(self, text, at):
        pairs = []
        at = _skip(text, at)
        if text[at:at + 1] == '}':
            return self._made(pairs), at + 1
        while True:
            if text[at:at + 1] != '"':
                raise JSONDecodeError('Expecting property name enclosed in double quotes', text, at)
            key, at = scanstring(text, at + 1, self.strict)
            at = _skip(text, at)
            if text[at:at + 1] != ':':
                raise JSONDecodeError("Expecting ':' delimiter", text, at)
            value, at = self._value(text, _skip(text, at + 1))
            pairs.append((key, value))
            at = _skip(text, at)
            char = text[at:at + 1]
            if char == '}':
                return self._made(pairs), at + 1
            if char != ',':
                raise JSONDecodeError("Expecting ',' delimiter", text, at)
            at = _skip(text, at + 1)

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        made = dict(pairs)
        return made if self.object_hook is None else self.object_hook(made)
