"""References that do not keep what they refer to."""

import atexit as _atexit
from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet
from types import MethodType as _MethodType

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyTypes',
           'ProxyType', 'CallableProxyType', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']


# ---- proxies

class ProxyType:
    __slots__ = ('_weak_reference',)

    def __init__(self, object, callback=None):
        _set_slot(self, '_weak_reference', ref(object, callback))

    def __getattribute__(self, name):
        return getattr(_behind(self), name)

    def __setattr__(self, name, value):
        setattr(_behind(self), name, value)

    def __delattr__(self, name):
        delattr(_behind(self), name)

    def __repr__(self):
        target = _get_slot(self, '_weak_reference')()
        return f'<weakproxy at 0x{id(self):x} to {type(target).__name__} at 0x{id(target):x}>'

    def __str__(self):
        return str(_behind(self))

    def __bool__(self):
        return bool(_behind(self))

    __hash__ = None


_set_slot = object.__setattr__
_get_slot = object.__getattribute__


def _behind(proxy):
    target = _get_slot(proxy, '_weak_reference')()
    if target is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return target


def _unwrapped(value):
    return _behind(value) if type(value) in ProxyTypes else value


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _behind(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def _add_operators():
    import operator

    def one(name, function):
        def method(self, *args):
            return function(_behind(self), *map(_unwrapped, args))
        setattr(ProxyType, name, method)

    def mirrored(name, function):
        def method(self, other):
            return function(_unwrapped(other), _behind(self))
        setattr(ProxyType, name, method)
    for name in ('lt', 'le', 'eq', 'ne', 'gt', 'ge', 'add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'and',
                 'or', 'xor', 'lshift', 'rshift', 'neg', 'pos', 'abs', 'invert', 'contains', 'getitem', 'setitem',
                 'delitem', 'index'):
        one(f'__{name}__', getattr(operator, f'__{name}__'))
    for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'and', 'or', 'xor'):
        mirrored(f'__r{name}__', getattr(operator, f'__{name}__'))
    for name, function in (('len', len), ('iter', iter), ('next', next), ('int', int), ('float', float),
                           ('reversed', reversed), ('round', round), ('divmod', divmod)):
        one(f'__{name}__', function)


_add_operators()
ProxyType.__name__ = ProxyType.__qualname__ = 'ProxyType'


def proxy(object, callback=None, /):
    return (CallableProxyType if callable(object) else ProxyType)(object, callback)


# ---- methods

class WeakMethod:
    def __init__(self, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f'argument should be a bound method, not {type(meth)}') from None
        notify = None if callback is None else lambda _: callback(self)
        self._obj, self._func, self._type = ref(obj, notify), ref(func), type(meth)
        self._hash = hash(meth)

    def __call__(self):
        obj, func = self._obj(), self._func()
        return None if obj is None or func is None else self._type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self() is None or other() is None:
            return self is other
        return self._obj == other._obj and self._func == other._func

    def __hash__(self):
        return self._hash


# ---- containers

class WeakValueDictionary(_MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def _reference(self, key, value):
        data = self.data

        def remove(reference):
            if data.get(key) is reference:
                del data[key]
        return ref(value, remove)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = self._reference(key, value)

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __iter__(self):
        for key, reference in list(self.data.items()):
            if reference() is not None:
                yield key

    keys = __iter__

    def values(self):
        for reference in list(self.data.values()):
            value = reference()
            if value is not None:
                yield value

    def items(self):
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def get(self, key, default=None):
        return self[key] if key in self else default

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key, *args):
        if key in self:
            value = self[key]
            del self.data[key]
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def popitem(self):
        key, reference = self.data.popitem()
        return key, reference()

    def update(self, other=(), /, **kwargs):
        for key, value in (other.items() if hasattr(other, 'items') else other):
            self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def copy(self):
        return WeakValueDictionary(self)

    __copy__ = copy

    def itervaluerefs(self):
        return iter(list(self.data.values()))

    def valuerefs(self):
        return list(self.data.values())

    def __repr__(self):
        return f'<{self.__class__.__name__} at 0x{id(self):x}>'


class WeakKeyDictionary(_MutableMapping):
    def __init__(self, dict=None):
        self.data = {}
        data = self.data
        self._remove = lambda reference: data.pop(reference, None)
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        for reference in list(self.data):
            key = reference()
            if key is not None:
                yield key

    keys = __iter__

    def values(self):
        for reference, value in list(self.data.items()):
            if reference() is not None:
                yield value

    def items(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def popitem(self):
        reference, value = self.data.popitem()
        return reference(), value

    def update(self, dict=None, /, **kwargs):
        for key, value in (dict.items() if hasattr(dict, 'items') else dict or ()):
            self[key] = value

    def copy(self):
        return WeakKeyDictionary(self)

    __copy__ = copy

    def keyrefs(self):
        return list(self.data)

    def __repr__(self):
        return f'<{self.__class__.__name__} at 0x{id(self):x}>'


class WeakSet(_MutableSet):
    def __init__(self, data=None):
        self.data = {}
        mine = self.data
        self._remove = lambda reference: mine.pop(reference, None)
        if data is not None:
            self.update(data)

    def __iter__(self):
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data.setdefault(ref(item, self._remove), True)

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while self.data:
            item = self.data.popitem()[0]()
            if item is not None:
                return item
        raise KeyError('pop from empty WeakSet')

    def remove(self, item):
        del self.data[ref(item)]

    def discard(self, item):
        self.data.pop(ref(item), None)

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def intersection_update(self, other):
        kept = [item for item in other if item in self]
        self.clear()
        self.update(kept)

    def symmetric_difference_update(self, other):
        both = self ^ other
        self.clear()
        self.update(both)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        new = self.copy()
        new.update(other)
        return new

    def symmetric_difference(self, other):
        other = self.__class__(other)
        return self.difference(other).union(other.difference(self))

    __xor__ = symmetric_difference

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    def issubset(self, other):
        return all(item in other for item in self)

    def issuperset(self, other):
        return all(item in self for item in other)

    def isdisjoint(self, other):
        return not any(item in self for item in other)

    __or__, __sub__, __and__, __le__, __ge__ = union, difference, intersection, issubset, issuperset

    def __eq__(self, other):
        if not isinstance(other, WeakSet):
            return NotImplemented
        return set(self) == set(other)

    __hash__ = None

    def __repr__(self):
        return repr(set(self.data))


# ---- finalize

_pending = {}


_registered = []


class finalize:
    """Calls a function when an object goes, or when the program ends."""

    def __init__(self, obj, func, /, *args, **kwargs):
        self._reference = ref(obj, lambda _: self())
        self._call = func, args, kwargs
        self.__atexit = True
        if not _pending and not _registered:
            _registered.append(True)
            _atexit.register(_run_at_exit)
        _pending[id(self)] = self

    def __call__(self, _=None):
        if _pending.pop(id(self), None) is self:
            func, args, kwargs = self._call
            return func(*args, **kwargs)

    def detach(self):
        obj = self._reference()
        if obj is not None and _pending.pop(id(self), None):
            return (obj,) + self._call

    def peek(self):
        obj = self._reference()
        if obj is not None and self.alive:
            return (obj,) + self._call

    @property
    def alive(self):
        return _pending.get(id(self)) is self

    @property
    def atexit(self):
        return self.alive and self.__atexit

    @atexit.setter
    def atexit(self, value):
        if self.alive:
            self.__atexit = bool(value)

    def __repr__(self):
        obj = self._reference()
        if not self.alive or obj is None:
            return f'<{type(self).__name__} object at 0x{id(self):x}; dead>'
        return f'<{type(self).__name__} object at 0x{id(self):x}; for {type(obj).__name__!r} at 0x{id(obj):x}>'


def _run_at_exit():
    """What is still pending is called at the end of the program, the newest first."""
    while True:
        waiting = [each for each in _pending.values() if each.atexit]
        if not waiting:
            return
        waiting[-1]()
