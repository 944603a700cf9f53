"""Annotations, and the classes that are made of them: protocols, named tuples, typed dicts."""

import collections
import contextlib
import functools
import operator
import re
import sys
import types
from abc import ABCMeta, abstractmethod
from collections import defaultdict, namedtuple
import _typing_forms
from _caller import caller_module as _caller_module
from _typing_forms import *
from _typing_forms import (
    _AnnotatedAlias, _BaseGenericAlias, _GenericAlias, _SpecialForm, _SpecialGenericAlias, _UnionGenericAlias,
    _checked, _evaluated, _is_root)

__all__ = ['AbstractSet', 'Annotated', 'Any', 'AnyStr', 'assert_never', 'assert_type', 'AsyncContextManager',
           'AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable', 'BinaryIO', 'ByteString', 'Callable',
           'cast', 'ChainMap', 'ClassVar', 'clear_overloads', 'Collection', 'Concatenate', 'Container',
           'ContextManager', 'Coroutine', 'Counter', 'dataclass_transform', 'DefaultDict', 'Deque', 'Dict', 'Final',
           'final', 'ForwardRef', 'FrozenSet', 'Generator', 'Generic', 'get_args', 'get_origin', 'get_overloads',
           'get_type_hints', 'Hashable', 'IO', 'is_typeddict', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'List',
           'Literal', 'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping', 'MutableSequence',
           'MutableSet', 'NamedTuple', 'Never', 'NewType', 'no_type_check', 'no_type_check_decorator', 'NoReturn',
           'NotRequired', 'Optional', 'OrderedDict', 'overload', 'ParamSpec', 'ParamSpecArgs', 'ParamSpecKwargs',
           'Pattern', 'Protocol', 'Required', 'reveal_type', 'Reversible', 'runtime_checkable', 'Self', 'Sequence',
           'Set', 'Sized', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex',
           'SupportsInt', 'SupportsRound', 'Text', 'TextIO', 'Tuple', 'Type', 'TYPE_CHECKING', 'TypeAlias',
           'TypedDict', 'TypeGuard', 'TypeVar', 'TypeVarTuple', 'Union', 'Unpack', 'ValuesView']

GenericAlias = types.GenericAlias
Text = str
TYPE_CHECKING = False
T = TypeVar('T')
KT = TypeVar('KT')
VT = TypeVar('VT')
T_co = TypeVar('T_co', covariant=True)
V_co = TypeVar('V_co', covariant=True)
VT_co = TypeVar('VT_co', covariant=True)
T_contra = TypeVar('T_contra', contravariant=True)
CT_co = TypeVar('CT_co', covariant=True, bound=type)
AnyStr = TypeVar('AnyStr', bytes, str)
MethodWrapperType = types.MethodWrapperType
WrapperDescriptorType = types.WrapperDescriptorType
MethodDescriptorType = types.MethodDescriptorType
for _each in (T, KT, VT, T_co, V_co, VT_co, T_contra, CT_co, AnyStr):
    _each.__module__ = 'typing'

_plain_attributes = frozenset((
    '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__',
    '__subclasshook__', '__weakref__', '__class_getitem__', '__parameters__', '__orig_bases__', '__orig_class__',
    '_is_protocol', '_is_runtime_protocol', '_is_generic_root', '_abc_impl', '__init_subclass__', '__match_args__'))


def _protocol_attributes(cls):
    """What a class must have to fit a protocol."""
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for name in [*base.__dict__, *base.__dict__.get('__annotations__', ())]:
            if name not in _plain_attributes:
                found.add(name)
    return found


def _has_methods_only(cls):
    return all(callable(getattr(cls, name, None)) for name in _protocol_attributes(cls))


def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    for base in cls.__mro__:
        own = base.__dict__.get('__init__')
        if own is not None and own is not _no_init:
            return own(self, *args, **kwargs)


_not_checkable = 'Instance and class checks can only be used with @runtime_checkable protocols'


def _protocol_hook(other, cls):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    if not cls._is_runtime_protocol:
        raise TypeError(_not_checkable)
    if not _has_methods_only(cls):
        raise TypeError("Protocols with non-method members don't support issubclass()")
    for name in _protocol_attributes(cls):
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        is_protocol = getattr(cls, '_is_protocol', False)
        if is_protocol and not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError(_not_checkable)
        if (not is_protocol or _has_methods_only(cls)) and super().__instancecheck__(instance):
            return True
        if not is_protocol:
            return False
        return all(hasattr(instance, name) and
                   (not callable(getattr(cls, name, None)) or getattr(instance, name) is not None)
                   for name in _protocol_attributes(cls))


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_generic_root = True
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if '_is_protocol' not in cls.__dict__:
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = classmethod(lambda own, other: _protocol_hook(other, own))
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            is_known = base in (object, Generic) or base.__module__ in ('collections.abc', 'contextlib')
            if not (is_known or getattr(base, '_is_protocol', False)):
                raise TypeError('Protocols can only inherit from other protocols, got %r' % base)
        if cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init


def runtime_checkable(cls):
    if not (isinstance(cls, type) and getattr(cls, '_is_protocol', False)):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    __slots__ = ()

    @abstractmethod
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    __slots__ = ()

    @abstractmethod
    def __float__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __complex__(self):
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    __slots__ = ()

    @abstractmethod
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __index__(self):
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    __slots__ = ()

    @abstractmethod
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits=0):
        pass


# ---- named tuples

_own_names = {'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types',
              '_make', '_replace', '_asdict', '_source'}


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        types = ns.get('__annotations__', {})
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default '
                                f"field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _named_tuple(typename, types.items(), [ns[name] for name in defaults], ns['__module__'])
        if '__doc__' in ns:
            made.__doc__ = ns['__doc__']
        for name, value in ns.items():
            if name in _own_names:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + name)
            if name not in ('__annotations__', '__module__', '__qualname__', '__doc__', '__classcell__') \
                    and name not in made._fields:
                setattr(made, name, value)
        return made


def _named_tuple(name, types, defaults=(), module='__main__'):
    types = [(field, _checked(each, f'field {field} annotation must be a type')) for field, each in types]
    made = namedtuple(name, [field for field, _ in types], defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = dict(types)
    return made


def NamedTuple(typename, fields=None, /, **kwargs):
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    return _named_tuple(typename, list(fields), module=_caller_module())


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


# ---- typed dicts

def _in_module(value, module):
    """What is in quotes is looked up in the module of the class."""
    return ForwardRef(value, module=module) if isinstance(value, str) else value


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        made = type.__new__(_TypedDictMeta, name, (dict,), ns)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
            required.update(base.__dict__.get('__required_keys__', ()))
            optional.update(base.__dict__.get('__optional_keys__', ()))
        own = {key: _checked(_in_module(value, ns['__module__']), "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", any_form=True)
               for key, value in ns.get('__annotations__', {}).items()}
        annotations.update(own)
        for key, value in own.items():
            origin = get_origin(value.__origin__ if isinstance(value, _AnnotatedAlias) else value)
            is_required = origin is Required or total and origin is not NotRequired
            (required if is_required else optional).add(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError('TypedDict takes either a dict or keyword arguments, but not both')
    return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': _caller_module()}, total=total)


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


# ---- small helpers

class NewType:
    """A function that gives back what it gets, with a name of its own for checkers."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[-1]
        self.__supertype__ = tp
        self.__module__ = _caller_module()

    def __call__(self, x):
        return x

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __mro_entries__(self, bases):
        name = self.__name__

        class Refused:
            def __init_subclass__(cls):
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{cls.__name__} = NewType({cls.__name__!r}, {name})`')
        return (Refused,)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def assert_never(arg, /):
    shown = repr(arg)
    raise AssertionError(f'Expected code to be unreachable, but got: {shown[:100] + "..." if len(shown) > 100 else shown}')


def assert_type(val, typ, /):
    return val


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def no_type_check_decorator(decorator):
    @functools.wraps(decorator)
    def wrapped(*args, **kwargs):
        return no_type_check(decorator(*args, **kwargs))
    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
            'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn
    return decorator


def cast(typ, val):
    return val


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass  # What takes no attributes is left as it is.
    return f


def reveal_type(obj, /):
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


# ---- overloads

_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions '
                              'outside a stub module should always be followed by an implementation that is not '
                              '@overload-ed.')


def overload(func):
    inner = getattr(func, '__func__', func)
    try:
        _overloads.setdefault((inner.__module__, inner.__qualname__), {})[inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass  # No function of the program's: nothing to remember.
    return _overload_dummy


def get_overloads(func):
    inner = getattr(func, '__func__', func)
    return list(_overloads.get((inner.__module__, inner.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()


# ---- looking at annotations

def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, types.GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return types.UnionType if isinstance(tp, types.UnionType) else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, types.UnionType):
        return tp.__args__
    if not isinstance(tp, (_GenericAlias, types.GenericAlias)):
        return ()
    args = tp.__args__
    if tp.__origin__ is collections.abc.Callable and \
            not (len(args) == 2 and _typing_forms._stands_for_parameters(args[0])):
        return (list(args[:-1]), args[-1])
    return args


def _without_extras(value):
    """A form without what Annotated, Required and NotRequired add to it."""
    if isinstance(value, _AnnotatedAlias) or get_origin(value) in (Required, NotRequired):
        return _without_extras(value.__origin__ if isinstance(value, _AnnotatedAlias) else value.__args__[0])
    if not isinstance(value, (_GenericAlias, types.GenericAlias, types.UnionType)):
        return value
    inner = tuple([_without_extras(arg) for arg in value.__args__])
    if inner == value.__args__:
        return value
    if isinstance(value, types.GenericAlias):
        return types.GenericAlias(value.__origin__, inner)
    return functools.reduce(operator.or_, inner) if isinstance(value, types.UnionType) else value.copy_with(inner)


def _looked_up(annotations, globalns, localns, of_class):
    hints = {}
    for name, value in annotations.items():
        if value is None:
            value = type(None)
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=False, is_class=of_class)
        hints[name] = _evaluated(value, globalns, localns)
    return hints


def _hints_of_class(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        outer, inner = globalns, localns
        if globalns is None:
            outer = getattr(sys.modules.get(base.__module__), '__dict__', {})
            if localns is None:
                # The names of the class are those that globals are looked up in, too: they come second.
                outer, inner = dict(vars(base)), outer
        annotations = base.__dict__.get('__annotations__', {})
        if annotations:
            hints.update(_looked_up(annotations, outer, inner if inner is not None else outer, True))
    return hints


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, '__no_type_check__', None):
        return {}
    if isinstance(obj, type):
        hints = _hints_of_class(obj, globalns, localns)
    else:
        annotations = getattr(obj, '__annotations__', None)
        if annotations is None:
            if not callable(obj) and not isinstance(obj, types.ModuleType):
                raise TypeError(f'{obj!r} is not a module, class, method, or function.')
            annotations = {}
        if globalns is None:
            inner = obj
            while hasattr(inner, '__wrapped__'):
                inner = inner.__wrapped__
            globalns = obj.__dict__ if isinstance(obj, types.ModuleType) else getattr(inner, '__globals__', {})
        hints = _looked_up(annotations, globalns, globalns if localns is None else localns, False)
    return hints if include_extras else {name: _without_extras(value) for name, value in hints.items()}


# ---- files, as annotations

class IO(Generic[AnyStr]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()
