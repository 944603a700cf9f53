"""Settings in sections, as text."""

import itertools as _itertools
import re as _re
from collections import ChainMap as _ChainMap
from collections.abc import MutableMapping as _MutableMapping

__all__ = ['NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
           'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
           'MissingSectionHeaderError', 'ConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation',
           'ExtendedInterpolation', 'SectionProxy', 'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH']
DEFAULTSECT = 'DEFAULT'
MAX_INTERPOLATION_DEPTH = 10
_unset = object()


class Error(Exception):
    def __init__(self, msg=''):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        super().__init__(f'No section: {section!r}')
        self.section = section
        self.args = (section,)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        if source is None:
            text = f'Section {section!r} already exists'
        else:
            text = f'While reading from {source!r}' + (f' [line {lineno:2d}]' if lineno is not None else '') + \
                f': section {section!r} already exists'
        super().__init__(text)
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        if source is None:
            text = f'Option {option!r} in section {section!r} already exists'
        else:
            text = f'While reading from {source!r}' + (f' [line {lineno:2d}]' if lineno is not None else '') + \
                f': option {option!r} in section {section!r} already exists'
        super().__init__(text)
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    def __init__(self, option, section):
        super().__init__(f'No option {option!r} in section: {section!r}')
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section, f'Bad value substitution: option {option!r} in section {section!r} contains '
                                          f'an interpolation key {reference!r} which is not a valid option name. '
                                          f'Raw value: {rawval!r}')
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        super().__init__(option, section, f'Recursion limit exceeded in value substitution: option {option!r} in '
                                          f'section {section!r} contains an interpolation key which cannot be '
                                          f'substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}')
        self.args = (option, section, rawval)


class ParsingError(Error):
    def __init__(self, source=None, filename=None):
        super().__init__(f'Source contains parsing errors: {source!r}')
        self.source = source
        self.errors = []
        self.args = (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += '\n\t[line %2d]: %s' % (lineno, line)


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


# ---- values that name other values

class Interpolation:
    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    _name = _re.compile(r'%\(([^)]+)\)s')
    _sign = '%'

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, option, value, section, defaults, value, 1)

    def before_set(self, parser, section, option, value):
        rest = self._name.sub('', value.replace(self._sign * 2, ''))
        if self._sign in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find(self._sign)}')
        return value

    def _filled(self, parser, option, text, section, values, raw, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        done = ''
        while self._sign in text:
            before, _, text = text.partition(self._sign)
            done += before
            if text[:1] == self._sign:
                done += self._sign
                text = text[1:]
                continue
            found, text = self._meant(parser, option, self._sign + text, section, values, raw)
            value, where = found
            if self._sign in value:
                inner = values if where == section else dict(parser.items(where, raw=True))
                value = self._filled(parser, option, value, where, inner, raw, depth + 1)
            done += value
        return done + text

    def _meant(self, parser, option, text, section, values, raw):
        if text[1:2] != '(':
            raise InterpolationSyntaxError(option, section, f"'%' must be followed by '%' or '(', found: {text!r}")
        match = self._name.match(text)
        if match is None:
            raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {text!r}')
        name = parser.optionxform(match[1])
        if name not in values:
            raise InterpolationMissingOptionError(option, section, raw, name)
        return (values[name], section), text[match.end():]


class ExtendedInterpolation(BasicInterpolation):
    _name = _re.compile(r'\$\{([^}]+)\}')
    _sign = '$'

    def _meant(self, parser, option, text, section, values, raw):
        if text[1:2] != '{':
            raise InterpolationSyntaxError(option, section, f"'$' must be followed by '$' or '{{', found: {text!r}")
        match = self._name.match(text)
        if match is None:
            raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {text!r}')
        path = match[1].split(':')
        if len(path) > 2:
            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {text!r}")
        try:
            if len(path) == 1:
                found = values[parser.optionxform(path[0])], section
            else:
                found = parser.get(path[0], parser.optionxform(path[1]), raw=True), path[0]
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ':'.join(path)) from None
        return found, text[match.end():]


# ---- the parser

class RawConfigParser(_MutableMapping):
    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True,
                      '0': False, 'no': False, 'false': False, 'off': False}

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
                 comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True,
                 empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_unset, converters=None):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self.default_section = default_section
        self._allow_no_value = allow_no_value
        self._delimiters = tuple(delimiters)
        self._comments = tuple(comment_prefixes or ())
        self._inline_comments = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._empty_lines = empty_lines_in_values
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _unset else \
            Interpolation() if interpolation is None else interpolation
        self._converters = {'int': int, 'float': float, 'boolean': self._convert_to_boolean, **(converters or {})}
        for name, convert in (converters or {}).items():
            setattr(self, 'get' + name, self._getter(convert))
        self._proxies = {default_section: SectionProxy(self, default_section)}
        if defaults:
            self.read_dict({default_section: defaults})

    def _getter(self, convert):
        def get(section, option, *, raw=False, vars=None, fallback=_unset, **kwargs):
            return self._get_converted(section, option, convert, raw, vars, fallback)
        return get

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f'Invalid section name: {section!r}')
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def optionxform(self, optionstr):
        return optionstr.lower()

    # ---- reading

    def read(self, filenames, encoding=None):
        """Reads those files that are there; gives their names."""
        from os import PathLike, fspath
        if isinstance(filenames, (str, bytes, PathLike)):
            filenames = [filenames]
        read = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self.read_file(file, file.name)
            except OSError:
                continue
            read.append(fspath(name))
        return read

    def read_string(self, string, source='<string>'):
        self.read_file(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source='<dict>'):
        seen = set()
        for section, keys in dictionary.items():
            section = str(section)
            if section != self.default_section and (self._strict or section not in self._sections):
                if section in seen or section not in self._sections:
                    self.add_section(section)
            seen.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, None if value is None else str(value))

    def read_file(self, f, source=None):
        if source is None:
            source = getattr(f, 'name', '<???>')
        reading = _Reading(self, source)
        for number, line in enumerate(f, 1):
            reading.line(number, line)
        reading.end()

    # ---- values

    def _values(self, section, vars):
        if section not in self._sections and section != self.default_section:
            raise NoSectionError(section)
        given = {self.optionxform(name): None if value is None else str(value)
                 for name, value in (vars or {}).items()}
        return _ChainMap(given, self._sections.get(section, {}), self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_unset):
        try:
            values = self._values(section, vars)
        except NoSectionError:
            if fallback is _unset:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in values:
            if fallback is _unset:
                raise NoOptionError(option, section)
            return fallback
        value = values[option]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, values)

    def _get_converted(self, section, option, convert, raw, vars, fallback):
        try:
            return convert(self.get(section, option, raw=raw, vars=vars))
        except (NoSectionError, NoOptionError):
            if fallback is _unset:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_unset):
        return self._get_converted(section, option, int, raw, vars, fallback)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_unset):
        return self._get_converted(section, option, float, raw, vars, fallback)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_unset):
        return self._get_converted(section, option, self._convert_to_boolean, raw, vars, fallback)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f'Not a boolean: {value}')
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_unset, raw=False, vars=None):
        if section is _unset:
            return super().items()
        values = {**self._defaults, **self._values(section, None).maps[1]}
        names = list(values)
        for name, value in (vars or {}).items():
            values[self.optionxform(name)] = value
        if raw:
            return [(name, values[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, values[name], values)
                 if values[name] is not None else None) for name in names]

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._sections[section] or option in self._defaults

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            values = self._defaults
        elif section in self._sections:
            values = self._sections[section]
        else:
            raise NoSectionError(section)
        values[self.optionxform(option)] = value

    def remove_option(self, section, option):
        if section not in self._sections and section != self.default_section:
            raise NoSectionError(section)
        values = self._defaults if section == self.default_section else self._sections[section]
        return values.pop(self.optionxform(option), _unset) is not _unset

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    def write(self, fp, space_around_delimiters=True):
        sign = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, sign)
        for section, values in self._sections.items():
            self._write_section(fp, section, values, sign)

    def _write_section(self, fp, section, values, sign):
        fp.write(f'[{section}]\n')
        for name, value in values.items():
            value = self._interpolation.before_write(self, section, name, value)
            if value is None and self._allow_no_value:
                fp.write(f'{name}\n')
            else:
                fp.write(f'{name}{sign}{str(value)}\n'.replace('\n', '\n\t')[:-1])
        fp.write('\n')

    # ---- as a mapping of sections

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value}) if key not in self._sections else \
            [self.set(key, name, str(each)) for name, each in value.items()]

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if not self.remove_section(key):
            raise KeyError(key)

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return _itertools.chain((self.default_section,), self._sections)

    @property
    def converters(self):
        return self._converters


class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if not (isinstance(value, str) or value is None and self._allow_no_value):
            raise TypeError('option values must be strings')
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, str):
            raise TypeError('section names must be strings')
        super().add_section(section)


class _Reading:
    """One text on its way into a parser."""

    _header = _re.compile(r'\[(.+)\]')

    def __init__(self, parser, source):
        self.parser = parser
        self.source = source
        self.seen = set()
        self.section = None
        self.values = None
        self.option = None
        self.indent = 0
        self.error = None
        marks = '|'.join([_re.escape(mark) for mark in parser._delimiters])
        self.with_value = _re.compile(rf'(.*?)\s*(?:({marks})\s*(.*))?$' if parser._allow_no_value else
                                      rf'(.*?)\s*({marks})\s*(.*)$')

    def _without_comment(self, line):
        parser = self.parser
        ends = [place for prefix in parser._inline_comments for place in range(len(line))
                if line.startswith(prefix, place) and (place == 0 or line[place - 1].isspace())]
        stripped = line.strip()
        if any(stripped.startswith(prefix) for prefix in parser._comments):
            return '', True
        return line[:min(ends)].strip() if ends else stripped, bool(ends)

    def line(self, number, line):
        value, had_comment = self._without_comment(line)
        if not value:
            if self.parser._empty_lines:
                if not had_comment and self.values is not None and self.option and \
                        self.values[self.option] is not None:
                    self.values[self.option].append('')
            else:
                self.indent = len(line) + 1
            return
        indent = len(line) - len(line.lstrip())
        if self.values is not None and self.option and indent > self.indent:
            self.values[self.option].append(value)
            return
        self.indent = indent
        header = self._header.match(value)
        if header:
            self._begin(header[1], number)
        elif self.values is None:
            raise MissingSectionHeaderError(self.source, number, line)
        else:
            self._set(value, number, line)

    def _begin(self, name, number):
        parser = self.parser
        self.option = None
        self.section = name
        if name in parser._sections:
            if parser._strict and name in self.seen:
                raise DuplicateSectionError(name, self.source, number)
            self.values = parser._sections[name]
        elif name == parser.default_section:
            self.values = parser._defaults
        else:
            self.values = parser._sections[name] = parser._dict()
            parser._proxies[name] = SectionProxy(parser, name)
        self.seen.add(name)

    def _set(self, text, number, line):
        match = self.with_value.match(text)
        if match is None or not match[1]:
            self.error = self.error or ParsingError(self.source)
            self.error.append(number, repr(line))
            return
        self.option = self.parser.optionxform(match[1].rstrip())
        if self.parser._strict and (self.section, self.option) in self.seen:
            raise DuplicateOptionError(self.section, self.option, self.source, number)
        self.seen.add((self.section, self.option))
        self.values[self.option] = None if match[3] is None else [match[3].strip()]

    def end(self):
        parser = self.parser
        for section, values in [(parser.default_section, parser._defaults), *parser._sections.items()]:
            for name, value in values.items():
                if isinstance(value, list):
                    text = '\n'.join(value).rstrip()
                    values[name] = parser._interpolation.before_read(parser, section, name, text)
        if self.error:
            raise self.error


class SectionProxy(_MutableMapping):
    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    def __repr__(self):
        return f'<Section: {self._name}>'

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if not isinstance(value, str) and not (value is None and self._parser._allow_no_value):
            raise TypeError('option values must be strings')
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def __getattr__(self, name):
        if name[:3] != 'get' or name[3:] not in self._parser._converters:
            raise AttributeError(f"'SectionProxy' object has no attribute {name!r}")
        convert = self._parser._converters[name[3:]]

        def get(option, fallback=None, *, raw=False, vars=None, **kwargs):
            return self._parser._get_converted(self._name, option, convert, raw, vars, fallback)
        return get
