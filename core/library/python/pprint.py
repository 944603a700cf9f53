"""Values printed over several lines where one is too short."""

import sys
from _inspection import source as _source


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._short(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class _Key:
    """Orders whatever there is: what cannot be compared goes by the names of types."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _sorted_items(items):
    keyed = sorted([(_PairKey(pair), pair) for pair in items], key=lambda each: each[0])
    return [pair for _, pair in keyed]


class _PairKey:
    def __init__(self, pair):
        self.keys = _Key(pair[0]), _Key(pair[1])

    def __lt__(self, other):
        if self.keys[0] < other.keys[0]:
            return True
        if other.keys[0] < self.keys[0]:
            return False
        return self.keys[1] < other.keys[1]


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent = indent
        self._width = width
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        stream = sys.stdout if self._stream is None else self._stream
        if stream is not None:
            stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        parts = []
        self._write(object, parts, 0, 0, {}, 0)
        return ''.join(parts)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._short(object, context, maxlevels, level)

    # ---- on one line

    def _text(self, object, context, level):
        """The text on one line, as a class based on this one may have it."""
        return self.format(object, context.copy(), self._depth, level)[0]

    def _short(self, object, context, maxlevels, level):
        """The text on one line, whether it can be read back, and whether it contains itself."""
        kind = type(object)
        shape = kind.__repr__
        if kind is int and self._underscores:
            return f'{object:_d}', True, False
        if shape is dict.__repr__:
            braces, items = '{}', object.items()
        elif shape is list.__repr__:
            braces, items = '[]', object
        elif shape is tuple.__repr__:
            braces, items = '()', object
        else:
            text = repr(object)
            return text, not text.startswith('<'), False
        if not object:
            return braces, True, False
        if maxlevels and level >= maxlevels:
            return braces[0] + '...' + braces[1], False, False
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        parts = []
        readable, recursive = True, False
        if braces == '{}':
            for pair in _sorted_items(items) if self._sort else items:
                texts = []
                for each in pair:
                    text, can_read, is_recursive = self.format(each, context, maxlevels, level + 1)
                    texts.append(text)
                    readable, recursive = readable and can_read, recursive or is_recursive
                parts.append(': '.join(texts))
        else:
            for each in items:
                text, can_read, is_recursive = self.format(each, context, maxlevels, level + 1)
                parts.append(text)
                readable, recursive = readable and can_read, recursive or is_recursive
        del context[id(object)]
        comma = ',' if braces == '()' and len(parts) == 1 else ''
        return braces[0] + ', '.join(parts) + comma + braces[1], readable, recursive

    # ---- on several lines

    def _write(self, object, out, indent, allowance, context, level):
        text = self._text(object, context, level)
        if id(object) in context:
            out.append(_recursion(object))
            return
        writer = self._writer_of(object) if len(text) > self._width - indent - allowance else None
        if writer is None:
            out.append(text)
            return
        context[id(object)] = 1
        writer(object, out, indent, allowance, context, level + 1)
        del context[id(object)]

    def _writer_of(self, object):
        kind = type(object)
        shape = kind.__repr__
        writers = ((dict.__repr__, self._dict), (list.__repr__, self._list), (tuple.__repr__, self._tuple),
                   (set.__repr__, self._set), (frozenset.__repr__, self._set), (str.__repr__, self._str), (bytes.__repr__, self._bytes),
                   (bytearray.__repr__, self._bytearray))
        for known, writer in writers:
            if shape is known:
                return writer
        if hasattr(kind, '__dataclass_fields__') and _source(shape) is None:
            return self._dataclass
        # By the class whose way to show itself it is.
        home = next(base for base in kind.__mro__ if '__repr__' in vars(base))
        module, name = home.__module__, home.__qualname__
        if module == 'collections':
            return {'OrderedDict': self._ordered_dict, 'defaultdict': self._default_dict, 'Counter': self._counter,
                    'deque': self._deque, 'ChainMap': self._chain_map, 'UserDict': self._inner,
                    'UserList': self._inner, 'UserString': self._inner}.get(name)
        if module in ('types', 'builtins'):
            return {'SimpleNamespace': self._namespace, 'mappingproxy': self._mapping_proxy, 'bytes': self._bytes,
                    'bytearray': self._byte_array}.get(name)
        return None

    def _dict(self, object, out, indent, allowance, context, level):
        out.append('{' + ' ' * (self._indent - 1))
        if object:
            items = _sorted_items(object.items()) if self._sort else list(object.items())
            self._pairs(items, out, indent, allowance + 1, context, level)
        out.append('}')

    def _pairs(self, items, out, indent, allowance, context, level):
        indent += self._indent
        separator = ',\n' + ' ' * indent
        for i, (key, value) in enumerate(items):
            shown = self._text(key, context, level)
            out.append(f'{separator if i else ""}{shown}: ')
            self._write(value, out, indent + len(shown) + 2, allowance if i == len(items) - 1 else 1, context, level)

    def _list(self, object, out, indent, allowance, context, level):
        out.append('[')
        self._items(object, out, indent, allowance + 1, context, level)
        out.append(']')

    def _tuple(self, object, out, indent, allowance, context, level):
        out.append('(')
        end = ',)' if len(object) == 1 else ')'
        self._items(object, out, indent, allowance + len(end), context, level)
        out.append(end)

    def _set(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        if type(object) is set:
            begin, end = '{', '}'
        else:
            begin, end = type(object).__name__ + '({', '})'
            indent += len(type(object).__name__) + 1
        out.append(begin)
        self._items(sorted(object, key=_Key), out, indent, allowance + len(end), context, level)
        out.append(end)

    def _items(self, items, out, indent, allowance, context, level):
        indent += self._indent
        if self._indent > 1:
            out.append(' ' * (self._indent - 1))
        newline = ',\n' + ' ' * indent
        room = width = self._width - indent + 1
        items = list(items)
        before = ''
        for i, item in enumerate(items):
            is_last = i == len(items) - 1
            if is_last:
                width -= allowance
                room -= allowance
            if self._compact:
                text = self._text(item, context, level)
                length = len(text) + 2
                if room < length:
                    room = width
                    if before:
                        before = newline
                if room >= length:
                    room -= length
                    out.append(before + text)
                    before = ', '
                    continue
            out.append(before)
            before = newline
            self._write(item, out, indent, allowance if is_last else 1, context, level)

    def _bytes(self, object, out, indent, allowance, context, level):
        if len(object) <= 4:
            out.append(repr(object))
            return
        in_brackets = level == 1
        if in_brackets:
            indent += 1
            allowance += 1
        lines = _lines_of_bytes(object, self._width - indent, allowance)
        text = ('\n' + ' ' * indent).join(lines)
        out.append(f'({text})' if in_brackets else text)

    def _bytearray(self, object, out, indent, allowance, context, level):
        out.append('bytearray(')
        self._bytes(bytes(object), out, indent + 10, allowance + 1, context, level + 1)
        out.append(')')

    def _str(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        room = most = self._width - indent
        shown = ''
        for i, line in enumerate(lines):
            shown = repr(line)
            if i == len(lines) - 1:
                most -= allowance
            if len(shown) <= most:
                chunks.append(shown)
                continue
            current = ''
            parts = _words(line)
            limit = room
            for j, part in enumerate(parts):
                candidate = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    limit -= allowance
                if len(repr(candidate)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                shown = repr(current)
                chunks.append(shown)
        if len(chunks) == 1:
            out.append(shown)
            return
        if level == 1:
            out.append('(')
        out.append(('\n' + ' ' * indent).join(chunks))
        if level == 1:
            out.append(')')

    def _ordered_dict(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        name = type(object).__name__
        out.append(name + '(')
        self._list(list(object.items()), out, indent + len(name) + 1, allowance + 1, context, level)
        out.append(')')

    def _default_dict(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        factory = self._text(object.default_factory, context, level)
        name = type(object).__name__
        indent += len(name) + 1
        out.append(f"{name}({factory},\n{' ' * indent}")
        self._dict(object, out, indent, allowance + 1, context, level)
        out.append(')')

    def _counter(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        name = type(object).__name__
        out.append(name + '({' + ' ' * (self._indent - 1))
        self._pairs(object.most_common(), out, indent + len(name) + 1, allowance + 2, context, level)
        out.append('})')

    def _deque(self, object, out, indent, allowance, context, level):
        if not object:
            out.append(repr(object))
            return
        name = type(object).__name__
        out.append(name + '(')
        indent += len(name) + 1
        out.append('[')
        end = '])' if object.maxlen is None else f"],\n{' ' * indent}maxlen={object.maxlen!r})"
        self._items(object, out, indent, 2, context, level)
        out.append(end)

    def _fields(self, pairs, out, indent, allowance, context, level):
        for i, (name, value) in enumerate(pairs):
            out.append(f'{name}=')
            is_last = i == len(pairs) - 1
            self._write(value, out, indent + len(name) + 1, allowance if is_last else 1, context, level)
            if not is_last:
                out.append(',\n' + ' ' * indent)

    def _dataclass(self, object, out, indent, allowance, context, level):
        name = type(object).__name__
        fields = [(each.name, getattr(object, each.name)) for each in type(object).__dataclass_fields__.values()
                  if each.repr]
        out.append(name + '(')
        self._fields(fields, out, indent + len(name) + 1, allowance, context, level)
        out.append(')')

    def _namespace(self, object, out, indent, allowance, context, level):
        name = type(object).__name__
        name = 'namespace' if name == 'SimpleNamespace' else name
        out.append(name + '(')
        self._fields(list(object.__dict__.items()), out, indent + len(name) + 1, allowance, context, level)
        out.append(')')

    def _mapping_proxy(self, object, out, indent, allowance, context, level):
        out.append('mappingproxy(')
        self._write(object.copy(), out, indent + 13, allowance + 1, context, level)
        out.append(')')

    def _chain_map(self, object, out, indent, allowance, context, level):
        name = type(object).__name__
        out.append(name + '(')
        indent += len(name) + 1
        for each in object.maps[:-1]:
            self._write(each, out, indent, 1, context, level)
            out.append(',\n' + ' ' * indent)
        self._write(object.maps[-1], out, indent, allowance + 1, context, level)
        out.append(')')

    def _inner(self, object, out, indent, allowance, context, level):
        """What UserDict and the like hold is shown in their place."""
        self._write(object.data, out, indent, allowance, context, level - 1)

    def _bytes(self, object, out, indent, allowance, context, level):
        if len(object) <= 4:
            out.append(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        text = ('\n' + ' ' * indent).join(_byte_lines(object, self._width - indent, allowance))
        out.append(f'({text})' if level == 1 else text)

    def _byte_array(self, object, out, indent, allowance, context, level):
        out.append('bytearray(')
        self._bytes(bytes(object), out, indent + 10, allowance + 1, context, level + 1)
        out.append(')')


def _byte_lines(data, width, allowance):
    """Bytes in lines of whole groups of four."""
    line = b''
    for at in range(0, len(data), 4):
        longer = line + data[at:at + 4]
        if at == len(data) // 4 * 4:
            width -= allowance
        if len(repr(longer)) <= width:
            line = longer
            continue
        if line:
            yield repr(line)
        line = data[at:at + 4]
    if line:
        yield repr(line)


def _words(line):
    """Words, each with the blanks behind it."""
    parts = []
    at = 0
    while at < len(line):
        end = at
        while end < len(line) and not line[end].isspace():
            end += 1
        while end < len(line) and line[end].isspace():
            end += 1
        parts.append(line[at:end])
        at = end
    return parts


def _lines_of_bytes(object, width, allowance):
    """The reprs of parts that fit on a line each; parts are of whole fours."""
    lines, current = [], b''
    last = len(object) // 4 * 4
    for at in range(0, len(object), 4):
        if at == last:
            width -= allowance
        longer = current + object[at:at + 4]
        if current and len(repr(longer)) > width:
            lines.append(repr(current))
            longer = object[at:at + 4]
        current = longer
    return lines + [repr(current)] if current else lines
