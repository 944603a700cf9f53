"""Warnings: which are shown, which are errors, which are not spoken of."""

import sys
from _inspection import caller, caller_globals, source_line

filters = [('default', None, DeprecationWarning, '__main__', 0), ('ignore', None, DeprecationWarning, None, 0),
           ('ignore', None, PendingDeprecationWarning, None, 0), ('ignore', None, ImportWarning, None, 0),
           ('ignore', None, ResourceWarning, None, 0)]
defaultaction = 'default'
onceregistry = {}
_seen = {}
_ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')


def _forget():
    """What was shown may be shown again when the filters have changed."""
    _seen.clear()


def simplefilter(action, category=Warning, lineno=0, append=False):
    assert action in _ACTIONS, f'invalid action: {action!r}'
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    _add((action, None, category, None, lineno), append)


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    assert action in _ACTIONS, f'invalid action: {action!r}'
    assert isinstance(message, str), 'message must be a string'
    assert isinstance(category, type), 'category must be a class'
    assert issubclass(category, Warning), 'category must be a Warning subclass'
    assert isinstance(module, str), 'module must be a string'
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    if message or module:
        import re
        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _add((action, message or None, category, module or None, lineno), append)


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _forget()


def resetwarnings():
    filters[:] = []
    _forget()


def _matches(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


def _action_for(text, category, module, lineno):
    for action, message, kind, where, line in filters:
        if (_matches(message, text) and issubclass(category, kind) and _matches(where, module)
                and line in (0, lineno)):
            return action
    return defaultaction


def _is_new(action, text, category, filename, module, lineno):
    if action == 'once':
        key = (text, category)
    elif action == 'module':
        key = (text, category, module, 0)
    elif action == 'default':
        key = (text, category, filename, lineno)
    else:
        return True
    if key in _seen:
        return False
    _seen[key] = True
    return True


def _handle(message, category, filename, lineno, module, line=None, source=None):
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    action = _action_for(text, category, module, lineno)
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action not in _ACTIONS:
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {action!r}')
    if _is_new(action, text, category, filename, module, lineno):
        _show(WarningMessage(message, category, filename, lineno, source=source, line=line), line)


def _show(item, source_line):
    if showwarning is not _showwarning:
        showwarning(item.message, item.category, item.filename, item.lineno)
    elif _records:
        item.line = None
        _records[-1].append(item)
    else:
        text = formatwarning(item.message, item.category, item.filename, item.lineno, source_line)
        if sys.stderr is not None:
            sys.stderr.write(text)


_records = []


def formatwarning(message, category, filename, lineno, line=None):
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    line = ((source_line(filename, lineno) if line is None else line) or '').strip()
    return f'{text}  {line}\n' if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    file = sys.stderr if file is None else file
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


_showwarning = showwarning


def _category(message, category):
    if isinstance(message, Warning):
        return type(message)
    if category is None:
        return UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f'category must be a Warning subclass, not {type(category).__name__!r}')
    return category


def warn(message, category=None, stacklevel=1, source=None):
    category = _category(message, category)
    place = caller(max(stacklevel, 1) - 1)
    if place is None:
        filename, lineno, line, module = 'sys', 1, None, 'sys'
    else:
        filename, lineno, _, line = place
        module = caller_globals(max(stacklevel, 1) - 1).get('__name__', '<string>')
    _handle(message, category, filename, lineno, module, line, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename[:-3] if filename.endswith('.py') else filename or '<unknown>'
    _handle(message, category, filename, lineno, module, None, source)


class catch_warnings:
    """Filters as they were before, when the block is left; with record=True, what is warned of comes into a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = ['record=True'] if self._record else []
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        global showwarning
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._before = filters[:], showwarning
        _forget()
        log = None
        if self._record:
            log = []
            _records.append(log)
            showwarning = _showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global showwarning
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters[:], showwarning = self._before
        _forget()
        if self._record:
            _records.pop()


def _machine_warning(text, category, filename, lineno, line, after):
    """A warning that the machine gives; `after` follows it where it is shown on stderr."""
    action = _action_for(text, category, '__main__', lineno)
    if action == 'error':
        raise category(text)
    if action != 'ignore' and _is_new(action, text, category, filename, '__main__', lineno):
        item = WarningMessage(category(text), category, filename, lineno)
        to_stderr = not _records and showwarning is _showwarning
        _show(item, line)
        if to_stderr and after:
            sys.stderr.write(after)
