"""Tables as lines of text, with a comma or another mark between their fields."""

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab',
           'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3


class Error(Exception):
    pass


Error.__module__ = '_csv'


class Dialect:
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _Rules(self, {})
        except TypeError as problem:
            raise Error(str(problem)) from None


class excel(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


_defaults = {'delimiter': ',', 'quotechar': '"', 'escapechar': None, 'doublequote': True, 'skipinitialspace': False,
             'lineterminator': '\r\n', 'quoting': QUOTE_MINIMAL, 'strict': False}


class _Rules:
    """A dialect with all its rules checked."""

    def __init__(self, dialect, options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in options:
            if name not in _defaults:
                raise TypeError(f"{name!r} is an invalid keyword argument for this function")
        for name, default in _defaults.items():
            value = options[name] if name in options else getattr(dialect, name, default)
            setattr(self, name, value)
        if self.quotechar is None and 'quoting' not in options:
            self.quoting = QUOTE_NONE
        self._check()

    def _check(self):
        for name in ('delimiter', 'quotechar', 'escapechar'):
            value = getattr(self, name)
            if value is None and name != 'delimiter':
                continue
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string, not {type(value).__name__}'
                                if name == 'delimiter' else
                                f'"{name}" must be string or None, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= 3:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}'
                            if self.lineterminator is not None else '"lineterminator" must be a string')


_dialects = {}
_limit = 131072


def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Rules(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(*args):
    global _limit
    before = _limit
    if args:
        _limit = args[0]
    return before


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)


# ---- reading

class _Reader:
    __slots__ = '_lines', 'dialect', 'line_num', '_fields', '_field', '_is_number'

    def __init__(self, csvfile, dialect='excel', **fmtparams):
        self._lines = iter(csvfile)
        self.dialect = _Rules(dialect, fmtparams)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        """The fields of the next row, which may be more than one line if a field in quotes has line ends in it."""
        self._fields, self._field, self._is_number = [], [], False
        state = 'row'
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if state in ('quoted', 'quoted escape') and self.dialect.strict:
                    raise Error('unexpected end of data') from None
                if self._field or state in ('quoted', 'quoted escape'):
                    self._save()
                    return self._fields
                raise
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} '
                            '(the file should be opened in text mode)')
            self.line_num += 1
            for c in line:
                state = getattr(self, _in_state[state])(c)
            state = getattr(self, _in_state[state])('')
            if state == 'row':
                return self._fields

    def _save(self):
        field = ''.join(self._field)
        self._field = []
        if self._is_number:
            self._is_number = False
            field = float(field)
        self._fields.append(field)

    def _begin_row(self, c):
        if c == '':
            return 'row'
        return 'end' if c in '\r\n' else self._begin_field(c)

    def _begin_field(self, c):
        rules = self.dialect
        if c in ('', '\r', '\n'):
            self._save()
            return 'row' if c == '' else 'end'
        if c == rules.quotechar and rules.quoting != QUOTE_NONE:
            return 'quoted'
        if c == rules.escapechar:
            return 'escape'
        if c == ' ' and rules.skipinitialspace:
            return 'field'
        if c == rules.delimiter:
            self._save()
            return 'field'
        self._is_number = rules.quoting == QUOTE_NONNUMERIC
        self._add(c)
        return 'plain'

    def _add(self, c):
        if len(self._field) >= _limit:
            raise Error(f'field larger than field limit ({_limit})')
        self._field.append(c)

    def _escape(self, c):
        if c in ('\r', '\n') and c:
            self._add(c)
            return 'after escaped line end'
        self._add(c or '\n')
        return 'plain'

    def _after_escaped_line_end(self, c):
        return 'plain' if c == '' else self._plain(c)

    def _plain(self, c):
        rules = self.dialect
        if c in ('', '\r', '\n'):
            self._save()
            return 'row' if c == '' else 'end'
        if c == rules.escapechar:
            return 'escape'
        if c == rules.delimiter:
            self._save()
            return 'field'
        self._add(c)
        return 'plain'

    def _quoted(self, c):
        rules = self.dialect
        if c == '':
            return 'quoted'
        if c == rules.escapechar:
            return 'quoted escape'
        if c == rules.quotechar and rules.quoting != QUOTE_NONE:
            return 'quote' if rules.doublequote else 'plain'
        self._add(c)
        return 'quoted'

    def _quoted_escape(self, c):
        self._add(c or '\n')
        return 'quoted'

    def _quote(self, c):
        rules = self.dialect
        if rules.quoting != QUOTE_NONE and c == rules.quotechar:
            self._add(c)
            return 'quoted'
        if c == rules.delimiter:
            self._save()
            return 'field'
        if c in ('', '\r', '\n'):
            self._save()
            return 'row' if c == '' else 'end'
        if rules.strict:
            raise Error(f"'{rules.delimiter}' expected after '{rules.quotechar}'")
        self._add(c)
        return 'plain'

    def _end(self, c):
        if c == '':
            return 'row'
        if c in '\r\n':
            return 'end'
        raise Error('new-line character seen in unquoted field - do you need to open the file in universal-newline '
                    'mode?')


_in_state = {'row': '_begin_row', 'field': '_begin_field', 'plain': '_plain', 'escape': '_escape', 'quoted': '_quoted',
             'quoted escape': '_quoted_escape', 'quote': '_quote', 'end': '_end',
             'after escaped line end': '_after_escaped_line_end'}


def reader(csvfile, dialect='excel', **fmtparams):
    return _Reader(csvfile, dialect, **fmtparams)


# ---- writing

class _Writer:
    __slots__ = '_write', 'dialect'

    def __init__(self, csvfile, dialect='excel', **fmtparams):
        if not hasattr(csvfile, 'write'):
            raise TypeError('argument 1 must have a "write" method')
        self._write = csvfile.write
        self.dialect = _Rules(dialect, fmtparams)

    def writerow(self, row, /):
        try:
            fields = iter(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        fields = [self._shown(field) for field in fields]
        if fields == [''] and len(fields) == 1:
            if self.dialect.quoting == QUOTE_NONE:
                raise Error('single empty field record must be quoted')
            fields = [self.dialect.quotechar * 2]
        return self._write(self.dialect.delimiter.join(fields) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _shown(self, field):
        rules = self.dialect
        is_number = isinstance(field, (int, float)) or hasattr(type(field), '__float__')
        text = field if isinstance(field, str) else '' if field is None else str(field)
        wants_quotes = rules.quoting == QUOTE_ALL or rules.quoting == QUOTE_NONNUMERIC and not is_number
        special = {rules.delimiter, rules.escapechar, rules.quotechar, *rules.lineterminator, '\r', '\n'} - {None}
        shown = []
        for c in text:
            if c in special:
                if rules.quoting == QUOTE_NONE:
                    needs_escape = True
                elif c == rules.quotechar:
                    needs_escape = not rules.doublequote
                    if rules.doublequote:
                        shown.append(c)
                        wants_quotes = True
                elif c == rules.escapechar:
                    needs_escape = True
                else:
                    needs_escape = False
                    wants_quotes = True
                if needs_escape:
                    if not rules.escapechar:
                        raise Error('need to escape, but no escapechar set')
                    shown.append(rules.escapechar)
            shown.append(c)
        text = ''.join(shown)
        return f'{rules.quotechar}{text}{rules.quotechar}' if wants_quotes else text


def writer(csvfile, dialect='excel', **fmtparams):
    return _Writer(csvfile, dialect, **fmtparams)


for _class, _name in (_Reader, 'reader'), (_Writer, 'writer'):
    _class.__module__ = '_csv'
    _class.__name__ = _class.__qualname__ = _name


# ---- rows by name

class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        found = dict(zip(names, row))
        if len(row) > len(names):
            found[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            found[name] = self.restval
        return found


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        if extrasaction.lower() not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.fieldnames = fieldnames
        self.restval = restval
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction.lower() == 'raise':
            extra = rowdict.keys() - self.fieldnames
            if extra:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(x) for x in extra]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows([self._row(each) for each in rowdicts])
