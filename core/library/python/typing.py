"""The parts of typing that are classes: protocols, named tuples, typed dicts."""

from abc import ABCMeta, abstractmethod
from collections import namedtuple

TypeAlias = Any
_plain_attributes = frozenset((
    '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__',
    '__subclasshook__', '__weakref__', '__class_getitem__', '__parameters__', '__orig_bases__', '__orig_class__',
    '_is_protocol', '_is_runtime_protocol', '_abc_impl', '__init_subclass__', '__match_args__'))


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
class SupportsAbs(Protocol):
    __slots__ = ()

    @abstractmethod
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol):
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
    made = namedtuple(name, [field for field, _ in types], defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = dict(types)
    return made


def NamedTuple(typename, fields=None, /, **kwargs):
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    return _named_tuple(typename, list(fields))


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


# ---- typed dicts

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
        own = ns.get('__annotations__', {})
        annotations.update(own)
        (required if total else optional).update(own)
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
    return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': '__main__'}, total=total)


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
        self.__module__ = '__main__'

    def __call__(self, x):
        return x

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __mro_entries__(self, bases):
        raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                        f'`{bases[0].__name__} = NewType({bases[0].__name__!r}, {self.__name__})`')

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


def dataclass_transform(**kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = kwargs
        return cls_or_fn
    return decorator


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        sources = [base.__dict__.get('__annotations__', {}) for base in reversed(obj.__mro__)]
    else:
        sources = [getattr(obj, '__annotations__', {})]
        if globalns is None:
            globalns = getattr(obj, '__globals__', {})
    for annotations in sources:
        for name, value in annotations.items():
            if value is None:
                value = type(None)
            if isinstance(value, str):
                value = eval(value, globalns or {}, localns)
            hints[name] = value
    return hints
