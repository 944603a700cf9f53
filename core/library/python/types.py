"""Names of the types that have none among the built-ins, and ways to make classes."""

import abc
from _inspection import TracebackType
from _representation import shown_once as _shown_once

ModuleType = type(abc)
del abc

GenericAlias = type(list[int])
UnionType = type(int | None)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)


def _function():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


class _Class:
    __slots__ = ('slot',)

    def method(self):
        pass


FunctionType = LambdaType = type(_function)
CodeType = type(_function.__code__)
FrameType = type(_function().gi_frame)
MappingProxyType = type(type.__dict__)
GeneratorType = type(_function())
AsyncGeneratorType = type(_async_generator())
MethodType = type(_Class().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
GetSetDescriptorType = type(type.__dict__['__name__'])
MemberDescriptorType = type(_Class.__dict__['slot'])


def _make_coroutine_type():
    waiting = _coroutine()
    waiting.close()
    return type(waiting)


CoroutineType = _make_coroutine_type()


def _make_cell_type():
    inside = None
    return type((lambda: inside).__closure__[0])


CellType = _make_cell_type()


def _shown_name(namespace):
    return 'namespace' if type(namespace) is SimpleNamespace else type(namespace).__name__


class SimpleNamespace:
    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    @_shown_once(lambda self: f'{_shown_name(self)}(...)')
    def __repr__(self):
        return f'{_shown_name(self)}({", ".join([f"{key}={value!r}" for key, value in self.__dict__.items()])})'

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


class _GeneratorWrapper:
    """What types.coroutine makes of an object that has a generator's methods."""

    def __init__(self, gen):
        self.__wrapped = gen
        self.__name__ = getattr(gen, '__name__', None)
        self.__qualname__ = getattr(gen, '__qualname__', None)

    def send(self, val):
        return self.__wrapped.send(val)

    def throw(self, tp, *rest):
        return self.__wrapped.throw(tp, *rest)

    def close(self):
        return self.__wrapped.close()

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self

    __await__ = __iter__


def coroutine(func):
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if _mark_awaitable(func) or type(func) is FunctionType and func.__code__.co_flags & 0x180:
        return func
    import functools

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        coro = func(*args, **kwargs)
        if isinstance(coro, (CoroutineType, GeneratorType)) or not hasattr(coro, 'send'):
            return coro
        return _GeneratorWrapper(coro)
    return wrapped


def resolve_bases(bases):
    resolved = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, '__mro_entries__', None)
        if entries is None:
            resolved.append(base)
            continue
        given = entries(bases)
        if not isinstance(given, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        resolved.extend(given)
    return bases if list(bases) == resolved else tuple(resolved)


def prepare_class(name, bases=(), kwds=None):
    kwds = {} if kwds is None else dict(kwds)
    if 'metaclass' in kwds:
        meta = kwds.pop('metaclass')
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for base in bases:
            other = type(base)
            if issubclass(meta, other):
                continue
            if not issubclass(other, meta):
                raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) '
                                'subclass of the metaclasses of all its bases')
            meta = other
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, '__prepare__') else {}
    return meta, namespace, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    return meta(name, resolved, namespace, **kwds)



class DynamicClassAttribute:
    """A property of instances whose name means something else on the class."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or (fget.__doc__ if fget else None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, fget.__doc__ if self.overwrite_doc else self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)
