"""Classes that are mostly data."""

import sys as _sys
import types as _types
from abc import update_abstractmethods as _update_abstractmethods

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
           'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')
_reprs = []  # what is being shown, whose own fields may hold it
_EMPTY_METADATA = _types.MappingProxyType({})


class InitVar:
    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if type(self.type) is type else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only',
                 '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else _types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        if any(each is self for each in _reprs):
            return '...'
        _reprs.append(self)
        try:
            parts = ','.join([f'{name}={getattr(self, name)!r}' for name in
                              ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare',
                               'metadata', 'kw_only')])
            return f'Field({parts},_field_type={self._field_type})'
        finally:
            _reprs.pop()

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), '__set_name__', None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(_types.GenericAlias)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _DataclassParams:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq = init, repr, eq
        self.order, self.unsafe_hash, self.frozen = order, unsafe_hash, frozen

    def __repr__(self):
        return (f'_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},'
                f'unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})')


# ---- the fields of a class

def _word(text):
    """The identifier that a text begins with, after spaces; and what follows it."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == '_'):
        end += 1
    return text[:end], text[end:].lstrip()


def _meant(annotation, cls, home):
    """What an annotation begins with; of a text, what its first name is where the class was written.

    A text may name it by itself ('ClassVar[int]') or behind a name of its home module ('t.ClassVar[int]').
    """
    if not isinstance(annotation, str):
        return annotation
    name, rest = _word(annotation)
    where = _sys.modules.get(cls.__module__)
    if where is None or home is None:
        return None
    if rest.startswith('.') and name:
        if vars(where).get(name) is not home:
            return None
        where = home
        name = _word(rest[1:])[0]
    return vars(where).get(name)


def _is_class_var(annotation, cls):
    typing = _sys.modules.get('typing')
    meant = _meant(annotation, cls, typing)
    return typing is not None and (meant is typing.ClassVar or getattr(meant, '__origin__', None) is typing.ClassVar)


def _is_init_var(annotation, cls):
    meant = _meant(annotation, cls, _sys.modules.get(__name__))
    return meant is InitVar or type(meant) is InitVar


def _is_kw_only(annotation, cls):
    return _meant(annotation, cls, _sys.modules.get(__name__)) is KW_ONLY


def _make_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if isinstance(default, _types.MemberDescriptorType):
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _FIELD
    if _is_class_var(annotation, cls):
        made._field_type = _FIELD_CLASSVAR
    elif _is_init_var(annotation, cls):
        made._field_type = _FIELD_INITVAR
    _check_field(made, kw_only)
    return made


def _check_field(made, kw_only):
    if made._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and made.default_factory is not MISSING:
        raise TypeError(f'field {made.name} cannot have a default factory')
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f'field {made.name} is a ClassVar but specifies kw_only')
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(made.default)} for field {made.name} is not allowed: '
                         'use default_factory')


def _own_fields(cls, kw_only):
    found = []
    seen_marker = False
    for name, annotation in cls.__dict__.get('__annotations__', {}).items():
        if _is_kw_only(annotation, cls):
            if seen_marker:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_marker = kw_only = True
        else:
            found.append(_make_field(cls, name, annotation, kw_only))
    return found


def _set_class_defaults(cls, own):
    for each in own:
        if isinstance(getattr(cls, each.name, None), Field):
            if each.default is MISSING:
                delattr(cls, each.name)
            else:
                setattr(cls, each.name, each.default)
    annotations = cls.__dict__.get('__annotations__', {})
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')


# ---- methods that are made: of texts, so that each is the function that somebody would have written, with its frame in
# tracebacks. What a text knows beside the class's module is given to a function around it.

def _make_method(cls, name, parameters, lines, around=(), returns=''):
    around = dict(around)
    text = '\n'.join([f'def make({", ".join(around)}):', f' def {name}({", ".join(parameters)}){returns}:',
                      *[f'  {line}' for line in lines], f' return {name}'])
    module = _sys.modules.get(cls.__module__)
    made = {}
    exec(text, module.__dict__ if module else {}, made)
    return _name_method(cls, made['make'](**around), name)


def _name_method(cls, method, name):
    method.__name__ = name
    method.__qualname__ = f'{cls.__qualname__}.{name}'
    return method


def _make_init(cls, init_fields, frozen, slots):
    """__init__: takes the arguments, fills in what is missing, and hands InitVars to __post_init__."""
    positional = [f for f in init_fields if f.init and not f.kw_only]
    keyword = [f for f in init_fields if f.init and f.kw_only]
    seen_default = False
    for each in positional:
        if each.default is not MISSING or each.default_factory is not MISSING:
            seen_default = True
        elif seen_default:
            raise TypeError(f'non-default argument {each.name!r} follows default argument')
    self = '__dataclass_self__' if any(f.name == 'self' for f in init_fields) else 'self'
    around = {'_HAS_DEFAULT_FACTORY': _HAS_DEFAULT_FACTORY, '__object__': object}
    lines = []
    for each in init_fields:
        around[f'_type_{each.name}'] = each.type
        if each.default_factory is not MISSING or each.default is not MISSING:
            has_factory = each.default_factory is not MISSING
            around[f'_default_{each.name}'] = each.default_factory if has_factory else each.default
        value = _initial_value(each, slots)
        if value is None or each._field_type is _FIELD_INITVAR:
            continue
        lines.append(f'__object__.__setattr__({self}, {each.name!r}, {value})' if frozen else
                     f'{self}.{each.name} = {value}')
    if hasattr(cls, '__post_init__'):
        init_vars = ', '.join(f.name for f in init_fields if f._field_type is _FIELD_INITVAR)
        lines.append(f'{self}.__post_init__({init_vars})')
    parameters = [self, *map(_parameter, positional), *['*'] * bool(keyword), *map(_parameter, keyword)]
    return _make_method(cls, '__init__', parameters, lines or ['pass'], around, ' -> None')


def _initial_value(each, slots):
    """What __init__ gives a field, as text, or None if it has nothing to do with it."""
    if each.default_factory is not MISSING:
        made = f'_default_{each.name}()'
        return f'{made} if {each.name} is _HAS_DEFAULT_FACTORY else {each.name}' if each.init else made
    if each.init:
        return each.name
    # A default that is no argument stands in the class, unless a slot of its name does.
    return f'_default_{each.name}' if slots and each.default is not MISSING else None


def _parameter(each):
    text = f'{each.name}: _type_{each.name}'
    if each.default is not MISSING:
        return f'{text} = _default_{each.name}'
    return text if each.default_factory is MISSING else f'{text} = _HAS_DEFAULT_FACTORY'


def _signature_text(init_fields):
    """The parameters of __init__ as inspect.signature would show them."""
    parts = []
    positional = [f for f in init_fields if f.init and not f.kw_only]
    keyword = [f for f in init_fields if f.init and f.kw_only]
    for each in positional + ['*'] * bool(keyword) + keyword:
        if each == '*':
            parts.append('*')
            continue
        text = f'{each.name}: {_annotation_text(each.type)}'
        if each.default is not MISSING:
            text += f' = {each.default!r}'
        elif each.default_factory is not MISSING:
            text += ' = <factory>'
        parts.append(text)
    return f'({", ".join(parts)})'


def _annotation_text(annotation):
    if type(annotation).__module__ == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, _types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', None):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


def _make_repr(cls, shown):
    parts = ', '.join(f'{f.name}={{self.{f.name}!r}}' for f in shown)
    show = _make_method(cls, '__repr__', ['self'], [f'return self.__class__.__qualname__ + f"({parts})"'])

    def __repr__(self):
        if any(each is self for each in _reprs):
            return '...'
        _reprs.append(self)
        try:
            return show(self)
        finally:
            _reprs.pop()
    __repr__.__wrapped__ = show
    __repr__.__module__ = cls.__module__
    return _name_method(cls, __repr__, '__repr__')


def _values(instance, of_fields):
    return f'({"".join(f"{instance}.{f.name}, " for f in of_fields)})'


def _make_comparison(cls, name, operator, compared):
    return _make_method(cls, name, ['self', 'other'],
                        ['if other.__class__ is self.__class__:',
                         f' return {_values("self", compared)} {operator} {_values("other", compared)}',
                         'return NotImplemented'])


def _make_order(cls, compared):
    return [_make_comparison(cls, name, operator, compared)
            for name, operator in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>='))]


def _make_hash(cls, all_fields):
    hashed = [f for f in all_fields if (f.compare if f.hash is None else f.hash)]
    return _make_method(cls, '__hash__', ['self'], [f'return hash({_values("self", hashed)})'])


def _make_frozen(cls, own_names):
    around = {'cls': cls, 'own_names': own_names, 'FrozenInstanceError': FrozenInstanceError}

    def refusing(name, parameters, what):
        return _make_method(cls, name, parameters,
                            ['if type(self) is cls or name in own_names:',
                             f' raise FrozenInstanceError(f"cannot {what} field {{name!r}}")',
                             f'super(cls, self).{name}({", ".join(parameters[1:])})'], around)
    return [refusing('__setattr__', ['self', 'name', 'value'], 'assign to'),
            refusing('__delattr__', ['self', 'name'], 'delete')]


# ---- the decorator

def _gather(cls, own):
    """All fields in order, those of the bases first; and whether a base is frozen, or is not."""
    gathered = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        theirs = getattr(base, '__dataclass_fields__', None)
        if theirs is not None:
            gathered.update(theirs)
            if getattr(base, '__dataclass_params__', None) is not None:
                frozen_bases.append(base.__dataclass_params__.frozen)
    gathered.update((f.name, f) for f in own)
    return gathered, frozen_bases


def _check_frozen(frozen, frozen_bases):
    if any(frozen_bases) and not frozen:
        raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
    if frozen_bases and not all(frozen_bases) and frozen:
        raise TypeError('cannot inherit frozen dataclass from a non-frozen one')


def _set_hash(cls, params, all_fields, has_own_eq):
    own = cls.__dict__.get('__hash__', MISSING)
    is_own = not (own is MISSING or own is None and has_own_eq)
    if params.unsafe_hash:
        if is_own:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        cls.__hash__ = _make_hash(cls, all_fields)
    elif params.eq and not is_own:
        cls.__hash__ = _make_hash(cls, all_fields) if params.frozen else None


def _set_new(cls, method):
    """Sets a method unless the class defines it itself. True if it does."""
    if method.__name__ in cls.__dict__:
        return True
    setattr(cls, method.__name__, method)
    return False


def _process(cls, params, match_args, kw_only, slots, weakref_slot):
    own = _own_fields(cls, kw_only)
    gathered, frozen_bases = _gather(cls, own)
    _set_class_defaults(cls, own)
    _check_frozen(params.frozen, frozen_bases)
    cls.__dataclass_fields__ = gathered
    cls.__dataclass_params__ = params
    has_own_eq = '__eq__' in cls.__dict__
    if params.order and not params.eq:
        raise ValueError('eq must be true if order is true')
    init_fields = [f for f in gathered.values() if f._field_type is not _FIELD_CLASSVAR]
    instance_fields = [f for f in gathered.values() if f._field_type is _FIELD]
    if params.init:
        _set_new(cls, _make_init(cls, init_fields, params.frozen, slots))
    if params.repr:
        _set_new(cls, _make_repr(cls, [f for f in instance_fields if f.repr]))
    compared = [f for f in instance_fields if f.compare]
    if params.eq:
        _set_new(cls, _make_comparison(cls, '__eq__', '==', compared))
    if params.order:
        for method in _make_order(cls, compared):
            if _set_new(cls, method):
                raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}. '
                                'Consider using functools.total_ordering')
    if params.frozen:
        for method in _make_frozen(cls, {f.name for f in instance_fields}):
            if _set_new(cls, method):
                raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}')
    _set_hash(cls, params, instance_fields, has_own_eq)
    if not getattr(cls, '__doc__'):
        cls.__doc__ = cls.__name__ + (_signature_text(init_fields) if params.init else '()')
    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in init_fields if f.init and not f.kw_only)
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _with_slots(cls, params.frozen, weakref_slot)
    return _update_abstractmethods(cls)


def _with_slots(cls, frozen, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    names = dict(cls.__dict__)
    own_names = tuple(f.name for f in fields(cls))
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get('__slots__', ())
        if hasattr(slots, '__next__'):
            raise TypeError(f"Slots of '{base.__name__}' cannot be determined")
        inherited.update((slots,) if isinstance(slots, str) else slots)
    names['__slots__'] = tuple(name for name in own_names if name not in inherited)
    if weakref_slot and '__weakref__' not in inherited:
        names['__slots__'] += ('__weakref__',)
    for name in own_names:
        names.pop(name, None)
    names.pop('__dict__', None)
    names.pop('__weakref__', None)
    qualname = cls.__qualname__
    made = type(cls)(cls.__name__, cls.__bases__, names)
    made.__qualname__ = qualname
    if frozen:
        # As in CPython 3.11, __setattr__ still speaks of the class without slots.
        made.__getstate__ = lambda self: [getattr(self, f.name) for f in fields(self)]
        made.__setstate__ = _set_frozen_state
    return made


def _set_frozen_state(self, state):
    for each, value in zip(fields(self), state):
        object.__setattr__(self, each.name, value)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
        return _process(cls, params, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


# ---- functions on dataclasses

def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, '__dataclass_fields__')
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, '__dataclass_fields__')


def _copied(obj, of_dataclass):
    from copy import deepcopy
    if _is_dataclass_instance(obj):
        return of_dataclass(obj)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_copied(each, of_dataclass) for each in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_copied(each, of_dataclass) for each in obj])
    if isinstance(obj, dict):
        pairs = [(_copied(key, of_dataclass), _copied(value, of_dataclass)) for key, value in obj.items()]
        if hasattr(type(obj), 'default_factory') or hasattr(obj, 'default_factory'):
            made = type(obj)(obj.default_factory)
            for key, value in pairs:
                made[key] = value
            return made
        return type(obj)(pairs)
    return deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')

    def as_dict(instance):
        return dict_factory([(f.name, _copied(getattr(instance, f.name), as_dict)) for f in fields(instance)])
    return as_dict(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')

    def as_tuple(instance):
        return tuple_factory([_copied(getattr(instance, f.name), as_tuple) for f in fields(instance)])
    return as_tuple(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    annotations = {}
    body = dict(namespace or {})
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, 'typing.Any'
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, body[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if name in _keywords:
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = annotation
    body['__annotations__'] = annotations
    cls = _types.new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    cls.__module__ = 'types'
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


_keywords = frozenset(('False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue',
                       'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in',
                       'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with',
                       'yield'))


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for each in obj.__dataclass_fields__.values():
        if each._field_type is _FIELD_CLASSVAR:
            continue
        if not each.init:
            if each.name in changes:
                raise ValueError(f'field {each.name} is declared with init=False, it cannot be specified with '
                                 'replace()')
        elif each.name not in changes:
            if each._field_type is _FIELD_INITVAR and each.default is MISSING:
                raise ValueError(f'InitVar {each.name!r} must be specified with replace()')
            changes[each.name] = getattr(obj, each.name)
    return obj.__class__(**changes)
