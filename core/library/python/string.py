"""Characters by kind, and texts with places to fill in."""

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
           'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


class _Both:
    """Names of a mapping, those of another one first."""

    def __init__(self, first, second):
        self.first, self.second = first, second

    def __getitem__(self, name):
        return self.first[name] if name in self.first else self.second[name]


def _compiled(cls):
    """What a class of the program's takes for a placeholder, as an expression; None if it is what Template takes."""
    if not any(name in vars(base) for base in cls.__mro__[:-2] if base is not Template
               for name in ('pattern', 'idpattern', 'braceidpattern', 'flags')):
        return None
    import re
    pattern = next((vars(base)['pattern'] for base in cls.__mro__ if 'pattern' in vars(base)), None)
    if pattern is None:
        delimiter = re.escape(cls.delimiter)
        pattern = (rf'{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})|'
                   rf'{{(?P<braced>{cls.braceidpattern or cls.idpattern})}}|(?P<invalid>))')
    return re.compile(pattern, (re.IGNORECASE if cls.flags is None else cls.flags) | re.VERBOSE)


class Template:
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None
    _expression = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._expression = _compiled(cls)

    def __init__(self, template):
        self.template = template

    def _is_start(self, character):
        return character.isascii() and (character.isalpha() or character == '_')

    def _name_at(self, at):
        """The identifier at a place; '' if there is none."""
        text = self.template
        end = at
        while end < len(text) and (self._is_start(text[end]) or
                                   end > at and text[end].isascii() and text[end].isdigit()):
            end += 1
        return text[at:end]

    def _parts(self):
        """What kind of part (text, escaped, named, braced or invalid), its text or name, its place, as it was written."""
        if self._expression is not None:
            yield from self._matched_parts()
            return
        text, delimiter = self.template, self.delimiter
        at = 0
        while True:
            found = text.find(delimiter, at)
            if found < 0:
                yield 'text', text[at:], at, text[at:]
                return
            yield 'text', text[at:found], at, text[at:found]
            at = found + len(delimiter)
            if text.startswith(delimiter, at):
                yield 'escaped', delimiter, found, delimiter
                at += len(delimiter)
                continue
            braced = text.startswith('{', at)
            name = self._name_at(at + braced)
            if name and not braced:
                yield 'named', name, found, delimiter + name
                at += len(name)
            elif name and text.startswith('}', at + 1 + len(name)):
                yield 'braced', name, found, f'{delimiter}{{{name}}}'
                at += len(name) + 2
            else:
                yield 'invalid', delimiter, at, delimiter

    def _matched_parts(self):
        """The same for a class that says by an expression what a placeholder is."""
        text, at = self.template, 0
        for match in self._expression.finditer(text):
            yield 'text', text[at:match.start()], at, text[at:match.start()]
            at = match.end()
            for kind in ('named', 'braced', 'escaped', 'invalid'):
                found = match.groupdict().get(kind)
                if found is not None:
                    text_of_part = self.delimiter if kind in ('escaped', 'invalid') else found
                    yield kind, text_of_part, match.start(kind), match.group()
                    break
            else:
                raise ValueError('Unrecognized named group in pattern', self._expression)
        yield 'text', text[at:], at, text[at:]

    def _complain(self, at):
        before = self.template[:at].splitlines(keepends=True)
        column = at - len(''.join(before[:-1])) if before else 1
        raise ValueError(f'Invalid placeholder in string: line {len(before) or 1}, col {column}')

    def _mapping(self, mapping, kws):
        if mapping is None:
            return kws
        return _Both(kws, mapping) if kws else mapping

    def substitute(self, mapping=None, /, **kws):
        mapping = self._mapping(mapping, kws)
        parts = []
        for kind, text, at, _ in self._parts():
            if kind == 'invalid':
                self._complain(at)
            parts.append(str(mapping[text]) if kind in ('named', 'braced') else text)
        return ''.join(parts)

    def safe_substitute(self, mapping=None, /, **kws):
        mapping = self._mapping(mapping, kws)
        parts = []
        for kind, text, _, written in self._parts():
            if kind in ('named', 'braced'):
                try:
                    text = str(mapping[text])
                except KeyError:
                    text = written
            parts.append(written if kind == 'invalid' else text)
        return ''.join(parts)

    def is_valid(self):
        return all(kind != 'invalid' for kind, _, _, _ in self._parts())

    def get_identifiers(self):
        found = []
        for kind, text, _, _ in self._parts():
            if kind in ('named', 'braced') and text not in found:
                found.append(text)
        return found


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            if name == '':
                if auto is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name, auto = str(auto), auto + 1
            elif name.isdigit():
                if auto:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                auto = False
            obj, first = self.get_field(name, args, kwargs)
            used_args.add(first)
            obj = self.convert_field(obj, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        """Pieces as (text before, field's name, format, conversion); the last three are None after the last field."""
        literal = []
        at, end = 0, len(format_string)
        while at < end:
            character = format_string[at]
            if character in '{}' and format_string[at:at + 2] == character * 2:
                yield ''.join(literal) + character, None, None, None
                literal = []
                at += 2
            elif character == '}':
                raise ValueError("Single '}' encountered in format string")
            elif character == '{':
                close = self._end_of_field(format_string, at + 1)
                yield (''.join(literal),) + self._split_field(format_string[at + 1:close])
                literal = []
                at = close + 1
            else:
                literal.append(character)
                at += 1
        if literal:
            yield ''.join(literal), None, None, None

    def _end_of_field(self, text, at):
        depth = 1
        if at >= len(text):
            raise ValueError("Single '{' encountered in format string")
        while at < len(text):
            if text[at] == '{':
                depth += 1
            elif text[at] == '}':
                depth -= 1
                if not depth:
                    return at
            at += 1
        raise ValueError("expected '}' before end of string")

    def _split_field(self, field):
        depth = 0
        for at, character in enumerate(field):
            depth += (character == '[') - (character == ']')
            if depth == 0 and character in '!:':
                name, rest = field[:at], field[at:]
                if rest[0] == ':':
                    return name, rest[1:], None
                if len(rest) > 2 and rest[2] != ':':
                    raise ValueError("expected ':' after conversion specifier")
                return name, rest[3:], rest[1:2]
        return field, '', None

    def get_field(self, field_name, args, kwargs):
        end = next((at for at, character in enumerate(field_name) if character in '.['), len(field_name))
        first, rest = field_name[:end], field_name[end:]
        if first.isdigit():
            first = int(first)
        obj = self.get_value(first, args, kwargs)
        while rest:
            if rest[0] == '.':
                end = next((at for at, c in enumerate(rest) if at and c in '.['), len(rest))
                obj, rest = getattr(obj, rest[1:end]), rest[end:]
            else:
                key, rest = rest[1:].split(']', 1)
                obj = obj[int(key) if key.isdigit() else key]
        return obj, first
