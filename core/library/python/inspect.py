"""Functions, coroutines, classes and their members, as one asks about them."""

import sys
import types
from collections import namedtuple
from _inspection import (positions as _positions, find as _find, flavor as _flavor, may_be_awaited as _may_be_awaited,
                         parameters as _parameters, refuse as _refuse, source as _source, state as _state)

CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = (
    'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED')
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE = 1, 2, 4, 8, 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


# ---- kinds -----------------------------------------------------------------------------------------------------

def _unwrapped(f):
    """The function behind bound methods and partials."""
    from functools import partial
    while True:
        if isinstance(f, types.MethodType):
            f = f.__func__
        elif isinstance(f, partial):
            f = f.func
        else:
            return f


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, '__get__') and not hasattr(kind, '__set__')


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, '__set__') or hasattr(kind, '__delete__')


def _is_flavor(object, wanted):
    return _flavor(_unwrapped(object)) == wanted if isfunction(_unwrapped(object)) else False


def isgeneratorfunction(obj):
    return _is_flavor(obj, 'generator')


def iscoroutinefunction(obj):
    # Two of asyncio's are not written as coroutine functions here.
    asyncio = sys.modules.get('asyncio')
    if asyncio is not None and _unwrapped(obj) in (asyncio.sleep, asyncio.wait):
        return True
    # A mock of unittest that stands for one says so.
    if not isfunction(obj) and '_is_coroutine' in getattr(obj, '__dict__', ()):
        return True
    return _is_flavor(obj, 'coroutine')


def isasyncgenfunction(obj):
    return _is_flavor(obj, 'async_generator')


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    if isinstance(object, types.CoroutineType):
        return True
    if isinstance(object, types.GeneratorType):
        return _may_be_awaited(object)
    return hasattr(type(object), '__await__')


def iscode(object):
    return isinstance(object, types.CodeType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def isabstract(object):
    return isclass(object) and bool(getattr(object, '__abstractmethods__', None))


def getgeneratorstate(generator):
    return 'GEN_' + _state(generator)


def getcoroutinestate(coroutine):
    return 'CORO_' + _state(coroutine)


def _locals_of(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    return _locals_of(generator.gi_frame)


def getcoroutinelocals(coroutine):
    return _locals_of(coroutine.cr_frame)


# ---- members ---------------------------------------------------------------------------------------------------

def getmembers(object, predicate=None):
    found = []
    for name in sorted(dir(object)):
        member = _find(object, name)
        if member is not None and (predicate is None or predicate(member[0])):
            found.append((name, member[0]))
    return found


def getmro(cls):
    return cls.__mro__


def getmodule(object, _filename=None):
    import sys
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, '__module__', None))


_MISSING = object()


def getattr_static(obj, attr, default=_MISSING):
    places = []
    if isclass(obj):
        places = [kind.__dict__ for kind in obj.__mro__]
    else:
        places = [getattr(obj, '__dict__', {})] + [kind.__dict__ for kind in type(obj).__mro__]
    for place in places:
        if attr in place:
            return place[attr]
    if default is _MISSING:
        raise AttributeError(attr)
    return default


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any(func is each for each in seen):
            raise ValueError(f'wrapper loop when unwrapping {seen[0]!r}')
        seen.append(func)
    return func


# ---- documentation and source ------------------------------------------------------------------------------------

def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    doc = getattr(object, '__doc__', None)
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    if isclass(object):
        for base in object.__mro__[1:]:
            if base.__name__ != 'object' and base.__doc__ is not None:
                return base.__doc__
    elif ismethod(object) or isfunction(object):
        owner = type(object.__self__) if ismethod(object) else _owner_of(object)
        for base in getattr(owner, '__mro__', ()):
            doc = getattr(getattr(base, object.__name__, None), '__doc__', None)
            if doc is not None:
                return doc
    return None


def _owner_of(function):
    """The class that a function's qualified name tells of."""
    owner = getmodule(function)
    for name in function.__qualname__.split('.')[:-1]:
        owner = getattr(owner, name, None)
    return owner


def _code_holder(object):
    if ismethod(object):
        return object.__func__
    if isfunction(object) or iscode(object):
        return object
    if isclass(object):
        for value in vars(object).values():
            if isinstance(value, (staticmethod, classmethod)):
                value = value.__func__
            if isfunction(value):
                return value
    return None


def _kind_error(object):
    return TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                     + type(object).__name__)


def getsourcefile(object):
    return getfile(object)


def getfile(object):
    found = _source(_code_holder(unwrap(object)))
    if found is None:
        if isclass(object):
            raise TypeError(f'{object!r} is a built-in class')
        raise _kind_error(object)
    return found[1]


def _class_line(lines, name):
    """Where the class statement of that qualified name is; decorators count."""
    depth = []
    for number, line in enumerate(lines):
        words = line.split()
        if not words or words[0] not in ('class', 'def', 'async'):
            continue
        indent = len(line) - len(line.lstrip())
        while depth and depth[-1][0] >= indent:
            depth.pop()
        word = words[2] if words[0] == 'async' and len(words) > 2 else words[1] if len(words) > 1 else ''
        own = word.partition('(')[0].partition(':')[0]
        depth.append((indent, own if words[0] == 'class' else own + '.<locals>'))
        if words[0] == 'class' and '.'.join(each for _, each in depth) == name:
            while number > 0 and lines[number - 1].strip().startswith('@'):
                number -= 1
            return number
    raise OSError('could not find class definition')


def getsourcelines(object):
    object = unwrap(object)
    holder = _code_holder(object)
    found = _source(holder) if holder is not None else None
    if found is None:
        if isclass(object):
            raise TypeError(f'{object!r} is a built-in class')
        raise _kind_error(object)
    lines, _, first = found
    lines = [line if line.endswith('\n') else line + '\n' for line in lines]
    begin = _class_line(lines, object.__qualname__) if isclass(object) else first - 1
    return getblock(lines[begin:]), begin + 1


def getsource(object):
    return ''.join(getsourcelines(object)[0])


def _triple_quotes(line, quote):
    """The kind of triple quotes that a line leaves open, if any."""
    at = 0
    while at < len(line):
        if quote:
            end = line.find(quote, at)
            if end < 0:
                return quote
            at = end + 3
            quote = ''
        elif line[at] == '#':
            return ''
        elif line[at:at + 3] in ('"""', "'''"):
            quote = line[at:at + 3]
            at += 3
        elif line[at] in '"\'':
            end = line.find(line[at], at + 1)
            at = len(line) if end < 0 else end + 1
        else:
            at += 1
    return quote


def getblock(lines):
    """The first lines that are one statement with its block."""
    indent = len(lines[0]) - len(lines[0].lstrip())
    end = 0
    in_head = True
    quote = ''
    depth = 0
    margin = None
    for number, line in enumerate(lines):
        is_inside = bool(quote) or depth > 0
        text = line.strip()
        quote = _triple_quotes(line, quote)
        if not quote:
            code = text.partition('#')[0]
            depth = max(0, depth + sum(map(code.count, '([{')) - sum(map(code.count, ')]}')))
        if is_inside:
            end = number
        elif not text:
            continue
        elif text.startswith('#'):
            if margin is not None and len(line) - len(line.lstrip()) >= margin:
                end = number
            continue
        elif in_head:
            end = number
            if text.startswith('@'):
                continue
        elif len(line) - len(line.lstrip()) <= indent:
            break
        else:
            end = number
            margin = len(line) - len(line.lstrip()) if margin is None else margin
        if in_head and depth == 0 and not quote:
            code = text.partition('#')[0].rstrip()
            if not code.endswith(':') and not text.startswith('@'):
                break
            in_head = text.startswith('@')
    return lines[:end + 1]


# ---- frames ----------------------------------------------------------------------------------------------------

Positions = namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None,) * 4)
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
Arguments = namedtuple('Arguments', 'args varargs varkw')


class _WithPositions:
    """A tuple that knows where its place begins and ends, besides its items."""

    def __new__(cls, *items, positions=None):
        made = super().__new__(cls, *items)
        made.positions = positions
        return made

    def __repr__(self):
        shown = [f'{name}={value!r}' for name, value in zip(self._fields, self)]
        return f"{type(self).__name__}({', '.join(shown)}, positions={self.positions!r})"


class Traceback(_WithPositions, namedtuple('_Traceback', 'filename lineno function code_context index')):
    pass


class FrameInfo(_WithPositions, namedtuple('_FrameInfo', 'frame filename lineno function code_context index')):
    pass


def currentframe():
    return sys._getframe()


def getlineno(frame):
    return frame.f_lineno


def getframeinfo(frame, context=1):
    """Where a frame is, or an entry of a traceback, with the lines around it."""
    positions = Positions(*_positions(frame))
    lineno = positions.lineno
    code = (frame.tb_frame if istraceback(frame) else frame).f_code
    found = _source(code) if context > 0 else None
    lines = index = None
    if found is not None:
        whole = [line if line.endswith('\n') else line + '\n' for line in found[0]]
        begin = max(0, min(lineno - 1 - context // 2, len(whole) - context))
        lines = whole[begin:begin + context]
        index = lineno - 1 - begin
    return Traceback(code.co_filename, lineno, code.co_name, lines, index, positions=positions)


def _frame_info(frame, place, context):
    info = getframeinfo(place, context)
    return FrameInfo(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return found


def stack(context=1):
    return getouterframes(sys._getframe(), context)


def trace(context=1):
    exception = sys.exc_info()[1]
    return getinnerframes(exception and exception.__traceback__, context)


def getargs(co):
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = list(co.co_varnames)
    count = co.co_argcount + co.co_kwonlyargcount
    rest = names[count:]
    varargs = rest.pop(0) if co.co_flags & CO_VARARGS else None
    varkw = rest.pop(0) if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(names[:count], varargs, varkw)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs='*{}'.format,
                    formatvarkw='**{}'.format, formatvalue='={!r}'.format):
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(shown)})"


# ---- signatures ------------------------------------------------------------------------------------------------

class _empty:
    """Marks what is not there: a default, an annotation."""


class _ParameterKind(int):
    _titles = ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'variadic keyword')
    _labels = ('POSITIONAL_ONLY', 'POSITIONAL_OR_KEYWORD', 'VAR_POSITIONAL', 'KEYWORD_ONLY', 'VAR_KEYWORD')

    @property
    def name(self):
        return self._labels[int(self)]

    @property
    def value(self):
        return int(self)

    @property
    def description(self):
        return self._titles[int(self)]

    def __str__(self):
        return self.name

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = map(_ParameterKind, range(5))


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


class Parameter:
    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in range(5):
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        self._kind = _ParameterKind(kind)
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name
        self._default = default
        self._annotation = annotation

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_MISSING, kind=_MISSING, annotation=_MISSING, default=_MISSING):
        return type(self)(self._name if name is _MISSING else name, self._kind if kind is _MISSING else kind,
                          default=self._default if default is _MISSING else default,
                          annotation=self._annotation if annotation is _MISSING else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += f': {formatannotation(self._annotation)}'
        if self._default is not _empty:
            text += f' = {self._default!r}' if self._annotation is not _empty else f'={self._default!r}'
        if self._kind == _VAR_POSITIONAL:
            return '*' + text
        return '**' + text if self._kind == _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, int(self._kind), self._annotation, self._default))

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return ((self._name, self._kind, self._default, self._annotation)
                == (other._name, other._kind, other._default, other._annotation))


class BoundArguments:
    """Arguments of a call by the names of the parameters they go to."""

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        values = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                values.extend(self.arguments[name])
            else:
                values.append(self.arguments[name])
        return tuple(values)

    @property
    def kwargs(self):
        values = {}
        by_keyword = False
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                by_keyword = True
            elif name not in self.arguments:
                by_keyword = True
                continue
            if not by_keyword or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                values.update(self.arguments[name])
            else:
                values[name] = self.arguments[name]
        return values

    def apply_defaults(self):
        filled = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                filled[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<{type(self).__name__} ({', '.join(f'{k}={v!r}' for k, v in self.arguments.items())})>"


def _check_order(parameters):
    known = {}
    highest = _POSITIONAL_ONLY
    has_default = False
    for each in parameters:
        if each.kind < highest:
            raise ValueError(f'wrong parameter order: {highest.description} parameter before '
                             f'{each.kind.description} parameter')
        highest = each.kind
        if each.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if each.default is _empty and has_default:
                raise ValueError('non-default argument follows default argument')
            has_default = has_default or each.default is not _empty
        if each.name in known:
            raise ValueError(f'duplicate parameter name: {each.name!r}')
        known[each.name] = each
    return known


class Signature:
    __slots__ = '_parameters', '_return_annotation'
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        self._parameters = types.MappingProxyType(_check_order(parameters or ()))
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature_of(obj, follow_wrapped)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_MISSING, return_annotation=_MISSING):
        return type(self)(list(self._parameters.values()) if parameters is _MISSING else parameters,
                          return_annotation=self._return_annotation if return_annotation is _MISSING
                          else return_annotation)

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self._parameters.values()) == list(other._parameters.values())
                and self._return_annotation == other._return_annotation)

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        given = list(args)
        kwargs = dict(kwargs)
        for name, parameter in self._parameters.items():
            kind = parameter.kind
            if kind == _VAR_POSITIONAL:
                if given:
                    arguments[name] = tuple(given)
                    given = []
            elif kind == _VAR_KEYWORD:
                pass
            elif given and kind != _KEYWORD_ONLY:
                if name in kwargs and kind == _POSITIONAL_OR_KEYWORD:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = given.pop(0)
            elif name in kwargs and kind != _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif name in kwargs and parameter.default is _empty:
                raise TypeError(f'{name!r} parameter is positional only, but was passed as a keyword')
            elif parameter.default is _empty and not partial and not (kind == _KEYWORD_ONLY and given):
                raise TypeError(f'missing a required argument: {name!r}')
        if given:
            raise TypeError('too many positional arguments')
        catch_all = [p.name for p in self._parameters.values() if p.kind == _VAR_KEYWORD]
        if kwargs:
            if not catch_all:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
            arguments[catch_all[0]] = kwargs
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'

    def __str__(self):
        parts = []
        slash_due, star_due = False, True
        for parameter in self._parameters.values():
            if parameter.kind == _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                parts.append('/')
                slash_due = False
            if parameter.kind == _VAR_POSITIONAL:
                star_due = False
            elif parameter.kind == _KEYWORD_ONLY and star_due:
                parts.append('*')
                star_due = False
            parts.append(str(parameter))
        if slash_due:
            parts.append('/')
        text = f"({', '.join(parts)})"
        if self._return_annotation is not _empty:
            text += f' -> {formatannotation(self._return_annotation)}'
        return text


def _signature_of_function(function):
    names, positional, only, keywords, has_args, has_kwargs = _parameters(function)
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    annotations = function.__annotations__
    result = []
    for i, name in enumerate(names):
        default = _empty
        if i < positional:
            kind = _POSITIONAL_ONLY if i < only else _POSITIONAL_OR_KEYWORD
            if i >= positional - len(defaults):
                default = defaults[i - positional + len(defaults)]
        elif i < positional + keywords:
            kind = _KEYWORD_ONLY
            default = keyword_defaults.get(name, _empty)
        else:
            kind = _VAR_POSITIONAL if has_args and i == positional + keywords else _VAR_KEYWORD
        result.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    if has_args:
        result.insert(positional, result.pop(positional + keywords))
    return Signature(result, return_annotation=annotations.get('return', _empty))


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
        raise ValueError('invalid method signature')
    if parameters[0].kind != _VAR_POSITIONAL:
        parameters = parameters[1:]
    return signature.replace(parameters=parameters)


def _signature_of_partial(partial, follow_wrapped):
    signature = _signature_of(partial.func, follow_wrapped)
    bound = signature.bind_partial(*partial.args, **partial.keywords)
    parameters = []
    by_keyword = False
    for name, parameter in signature.parameters.items():
        if name in partial.keywords and parameter.kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
            by_keyword = True
            parameters.append(parameter.replace(kind=_KEYWORD_ONLY, default=partial.keywords[name]))
        elif name in bound.arguments and parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            continue
        elif by_keyword and parameter.kind == _POSITIONAL_OR_KEYWORD:
            parameters.append(parameter.replace(kind=_KEYWORD_ONLY))
        elif not (by_keyword and parameter.kind == _VAR_POSITIONAL):
            parameters.append(parameter)
    return signature.replace(parameters=parameters)


def _signature_of_class(cls, follow_wrapped):
    for name in ('__new__', '__init__'):
        method = getattr_static(cls, name, None)
        if isinstance(method, staticmethod):
            method = method.__func__
        if isfunction(method) and method.__module__ != 'builtins':
            return _without_first(_signature_of(method, follow_wrapped))
    if type(cls) is type and cls.__mro__[-2:-1] == (cls,) or cls.__init__ is object.__init__:
        return Signature()
    raise ValueError(f'no signature found for builtin type {cls!r}')


def _signature_of(obj, follow_wrapped=True):
    from functools import partial
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        return _without_first(_signature_of(obj.__func__, follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or ismethod(f))
        if ismethod(obj):
            return _signature_of(obj)
    given = getattr(obj, '__signature__', None)
    if given is not None:
        return given
    if isfunction(obj):
        return _signature_of_function(obj)
    if isinstance(obj, partial):
        return _signature_of_partial(obj, follow_wrapped)
    if isbuiltin(obj):
        _refuse(f"the signature of the built-in '{obj.__name__}'")
    if isclass(obj):
        return _signature_of_class(obj, follow_wrapped)
    call = getattr_static(type(obj), '__call__', None)
    if isfunction(call):
        return _without_first(_signature_of(call, follow_wrapped))
    raise ValueError(f'callable {obj!r} is not supported by signature')


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return _signature_of(obj, follow_wrapped)


FullArgSpec = namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')


def getfullargspec(func):
    function = func.__func__ if ismethod(func) else func
    if not isfunction(function):
        return _spec_of_signature(func)
    names, positional, _, keywords, has_args, has_kwargs = _parameters(function)
    rest = names[positional + keywords:]
    annotations = dict(function.__annotations__)
    if 'return' in annotations:
        annotations = {'return': annotations.pop('return'), **annotations}
    return FullArgSpec(names[:positional], rest.pop(0) if has_args else None, rest[0] if has_kwargs else None,
                       function.__defaults__, names[positional:positional + keywords], function.__kwdefaults__,
                       annotations)


def _spec_of_signature(func):
    """Of what is no function of Python: a class has the first parameter of its __init__ too."""
    try:
        if isclass(func) and isfunction(getattr(func, '__init__', None)):
            return getfullargspec(func.__init__)
        if not callable(func) or isbuiltin(func):
            raise TypeError('unsupported callable')
        shown = signature(func)
    except (TypeError, ValueError) as error:
        raise TypeError('unsupported callable') from error
    args, defaults, kwonly, stars = [], [], [], {}
    annotations = {} if shown.return_annotation is Signature.empty else {'return': shown.return_annotation}
    for parameter in shown.parameters.values():
        if parameter.kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD):
            stars[parameter.kind] = parameter.name
        elif parameter.kind is Parameter.KEYWORD_ONLY:
            kwonly.append(parameter)
        else:
            args.append(parameter.name)
            if parameter.default is not Parameter.empty:
                defaults.append(parameter.default)
        if parameter.annotation is not Parameter.empty:
            annotations[parameter.name] = parameter.annotation
    given = {each.name: each.default for each in kwonly if each.default is not Parameter.empty}
    return FullArgSpec(args, stars.get(Parameter.VAR_POSITIONAL), stars.get(Parameter.VAR_KEYWORD),
                       tuple(defaults) or None, [each.name for each in kwonly], given or None, annotations)


def _twin_of(spec, name):
    """A function with the same parameters that gives what they are bound to."""
    defaults = spec.defaults or ()
    first = len(spec.args) - len(defaults)
    parts = [arg + '=None' * (index >= first) for index, arg in enumerate(spec.args)]
    if spec.varargs or spec.kwonlyargs:
        parts.append('*' + (spec.varargs or ''))
    parts += [arg + '=None' * (arg in (spec.kwonlydefaults or ())) for arg in spec.kwonlyargs]
    if spec.varkw:
        parts.append('**' + spec.varkw)
    made = {}
    exec(f"def twin({', '.join(parts)}): return locals()", made)
    twin = made['twin']
    twin.__name__ = twin.__qualname__ = name
    twin.__defaults__ = spec.defaults
    twin.__kwdefaults__ = spec.kwonlydefaults
    return twin


def getcallargs(func, /, *positional, **named):
    spec = getfullargspec(func)
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    try:
        bound = _twin_of(spec, func.__name__)(*positional, **named)
    except TypeError as error:
        # It has another way of counting up the last names.
        raise TypeError(str(error).replace("', and '", "' and '")) from None
    order = [*spec.args[:len(positional)], spec.varargs, spec.varkw, *named]
    result = {name: bound[name] for name in order if name in bound}
    result.update({name: bound[name] for name in [*spec.args, *spec.kwonlyargs]})
    return result


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    outer = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    builtins = func.__globals__.get('__builtins__', {})
    builtins = builtins.__dict__ if ismodule(builtins) else builtins
    found = {'globals': {}, 'builtins': {}}
    unbound = set()
    for name in code.co_names:
        if name in ('None', 'True', 'False'):
            continue
        if name in func.__globals__:
            found['globals'][name] = func.__globals__[name]
        elif name in builtins:
            found['builtins'][name] = builtins[name]
        else:
            unbound.add(name)
    return ClosureVars(outer, found['globals'], found['builtins'], unbound)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isclass(obj):
        annotations = obj.__dict__.get('__annotations__')
        names = vars(sys.modules.get(obj.__module__, types))
        own = dict(vars(obj))
    elif ismodule(obj):
        annotations, names, own = getattr(obj, '__annotations__', None), vars(obj), None
    elif callable(obj):
        annotations, own = getattr(obj, '__annotations__', None), None
        names = getattr(unwrap(obj), '__globals__', None)
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if annotations is None:
        return {}
    if not isinstance(annotations, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not eval_str:
        return dict(annotations)
    globals = names if globals is None else globals
    locals = own if locals is None else locals
    return {name: eval(value, globals, locals) if isinstance(value, str) else value
            for name, value in annotations.items()}


Attribute = namedtuple('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    result = []
    for name in sorted({*dir(cls), *[each for each in dir(type(cls)) if each in type(cls).__dict__
                                     and isinstance(type(cls).__dict__[each], types.DynamicClassAttribute)]}):
        owner = next((kind for kind in cls.__mro__ if name in kind.__dict__), None)
        if owner is None:
            continue
        value = owner.__dict__[name]
        if isinstance(value, (staticmethod, types.BuiltinMethodType)):
            kind = 'static method'
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = 'class method'
        elif isinstance(value, property):
            kind = 'property'
        else:
            kind = 'method' if isroutine(value) else 'data'
        if name == '__dict__':
            kind = 'data'
        result.append(Attribute(name, kind, owner, getattr(cls, name, value) if kind == 'method' else value))
    return result


def getmembers_static(object, predicate=None):
    names = dir(object)
    members = [(name, getattr_static(object, name, _empty)) for name in names]
    return sorted([(name, value) for name, value in members
                   if value is not _empty and (predicate is None or predicate(value))], key=lambda pair: pair[0])


def walktree(classes, children, parent):
    result = []
    for cls in sorted(classes, key=lambda each: (each.__module__, each.__name__)):
        result.append((cls, cls.__bases__))
        if cls in children:
            result.append(walktree(children[cls], children, cls))
    return result


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for cls in classes:
        for parent in cls.__bases__:
            below = children.setdefault(parent, [])
            if cls not in below:
                below.append(cls)
            if unique and parent in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


def getmodulename(path):
    import os
    name = os.path.basename(path)
    stem, dot, suffix = name.rpartition('.')
    return stem if dot + suffix == '.py' else None


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def findsource(object):
    file = getsourcefile(object)
    import linecache
    lines = linecache.getlines(file)
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    return lines, getsourcelines(object)[1] - 1


def getcomments(object):
    """The comments that stand above it."""
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        begin = 1 if lines and lines[0][:2] == '#!' else 0
        while begin < len(lines) and lines[begin].strip() in ('', '#'):
            begin += 1
        end = begin
        while end < len(lines) and lines[end][:1] == '#':
            end += 1
        return ''.join(line.expandtabs() for line in lines[begin:end]) or None
    indent = len(lines[at].expandtabs()) - len(lines[at].expandtabs().lstrip())
    found = []
    while at > 0:
        at -= 1
        line = lines[at].expandtabs()
        if not line.lstrip().startswith('#') or len(line) - len(line.lstrip()) != indent:
            break
        found.insert(0, line.lstrip())
    while found and found[0].strip() == '#':
        del found[0]
    while found and found[-1].strip() == '#':
        del found[-1]
    return ''.join(found) or None
