"""What is made of functions: caches, orders, functions by the type of their argument."""

from types import GenericAlias as _GenericAlias

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod',
           'cached_property']


# ---- total_ordering

def _negated(own, name):
    """`not self.own(other)`, and for those with = in them also `or self == other`."""
    def not_and_unequal(self, other):
        result = getattr(type(self), own)(self, other)
        return result if result is NotImplemented else not result and self != other

    def not_own(self, other):
        result = getattr(type(self), own)(self, other)
        return result if result is NotImplemented else not result

    def or_equal(self, other):
        result = getattr(type(self), own)(self, other)
        return result if result is NotImplemented else result or self == other

    def and_unequal(self, other):
        result = getattr(type(self), own)(self, other)
        return result if result is NotImplemented else result and self != other

    is_strict = own in ('__lt__', '__gt__')
    wants_strict = name in ('__lt__', '__gt__')
    if own[2] == name[2]:
        return or_equal if is_strict else and_unequal
    if is_strict:
        return not_and_unequal if wants_strict else not_own
    return not_own if wants_strict else _not_or_equal(own)


def _not_or_equal(own):
    def not_or_equal(self, other):
        result = getattr(type(self), own)(self, other)
        return result if result is NotImplemented else not result or self == other
    return not_or_equal


def total_ordering(cls):
    names = ('__lt__', '__le__', '__gt__', '__ge__')
    defined = [name for name in names if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    # CPython prefers __lt__ to __le__ to __gt__ to __ge__.
    own = defined[0]
    for name in names:
        if name not in defined:
            method = _negated(own, name)
            method.__name__ = name
            method.__qualname__ = f'_{name[2:-2]}_from{own[1:-2]}'
            setattr(cls, name, method)
    return cls


# ---- cmp_to_key

def cmp_to_key(mycmp):
    class KeyWrapper:
        __slots__ = ('obj',)

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None
    KeyWrapper.__qualname__ = 'KeyWrapper'
    return KeyWrapper


# ---- partialmethod

class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            self.func, self.args = func.func, func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        args = ', '.join(map(repr, self.args))
        keywords = ', '.join([f'{name}={value!r}' for name, value in self.keywords.items()])
        return f'functools.partialmethod({self.func}, {args}, {keywords})'

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None:
            new_func = get(obj, cls)
            if new_func is not self.func:
                result = partial(new_func, *self.args, **self.keywords)
                if hasattr(new_func, '__self__'):
                    result.__self__ = new_func.__self__
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(_GenericAlias)


# ---- lru_cache

class _CacheInfo(tuple):
    __slots__ = ()
    _fields = ('hits', 'misses', 'maxsize', 'currsize')

    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        hits, misses, maxsize, currsize = self
        return f'CacheInfo(hits={hits}, misses={misses}, maxsize={maxsize}, currsize={currsize})'

    def _asdict(self):
        return dict(zip(self._fields, self))


_CacheInfo.__name__ = _CacheInfo.__qualname__ = 'CacheInfo'


_between = (object(),)


def _make_key(args, kwds, typed):
    key = args
    if kwds:
        key += _between
        for item in kwds.items():
            key += item
    if typed:
        key += tuple([type(value) for value in args])
        if kwds:
            key += tuple([type(value) for value in kwds.values()])
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


_plainly_hashed = frozenset((int, str, float, bool, bytes, type(None), type, object))


class _HashedKey(tuple):
    """A key whose parts are asked for their hash once, however often it is looked up."""

    def __init__(self, parts):
        self._hash = hash(tuple(parts))

    def __hash__(self):
        return self._hash


class _lru_cache_wrapper:
    def __init__(self, user_function, maxsize, typed):
        self._function, self._maxsize, self._typed = user_function, maxsize, typed
        # In the order of their last use; Python's dicts keep it.
        self._cache = {}
        self._hits = self._misses = 0

    def __call__(self, /, *args, **kwds):
        maxsize = self._maxsize
        if maxsize == 0:
            self._misses += 1
            return self._function(*args, **kwds)
        if len(args) == 1 and not kwds and not self._typed and type(args[0]) in (int, str):
            key = args[0]
        else:
            key = _make_key(args, kwds, self._typed)
            if not _plainly_hashed.issuperset(map(type, key)):
                key = _HashedKey(key)
        cache = self._cache
        entry = cache.get(key)
        if entry is not None:
            self._hits += 1
            known, value = entry
            if maxsize is not None:
                # By the key that is in it: no object is asked again whether it equals another.
                del cache[known]
                cache[known] = entry
            return value
        self._misses += 1
        value = self._function(*args, **kwds)
        if maxsize is not None:
            if key in cache:
                return value
            if len(cache) >= maxsize:
                del cache[next(iter(cache))]
        cache[key] = key, value
        return value

    def __get__(self, instance, owner=None):
        return self if instance is None else _bind_method(self, instance)

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._cache))

    def cache_clear(self):
        self._cache.clear()
        self._hits = self._misses = 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return object.__repr__(self)


def _bind_method(function, instance):
    from types import MethodType
    return MethodType(function, instance)


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _decorated(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda user_function: _decorated(user_function, maxsize, typed)


def _decorated(user_function, maxsize, typed):
    if not callable(user_function):
        raise TypeError('the first argument must be callable')
    wrapper = _lru_cache_wrapper(user_function, maxsize, typed)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, user_function)


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


# ---- singledispatch

def _distance(cls, registered):
    """How far up the bases of a class a registered one is, or None. Abstract bases come after all real ones."""
    if registered in cls.__mro__:
        return cls.__mro__.index(registered)
    try:
        return len(cls.__mro__) - 0.5 if issubclass(cls, registered) else None
    except TypeError:
        return None


def _find_impl(cls, registry):
    best = None
    for registered in registry:
        distance = _distance(cls, registered)
        if registered is object:
            distance = len(cls.__mro__)
        if distance is None:
            continue
        if best is None or distance < best[0]:
            best = distance, registered
        elif distance == best[0]:
            if issubclass(registered, best[1]):
                best = distance, registered
            elif not issubclass(best[1], registered):
                raise RuntimeError(f'Ambiguous dispatch: {best[1]} or {registered}')
    return registry[best[1]] if best else None


def _is_union(cls):
    return type(cls).__name__ in ('UnionType', '_UnionGenericAlias')


def _dispatch_classes(cls):
    """The classes of a union; None if it is neither that nor a class."""
    if isinstance(cls, type) and not isinstance(cls, _GenericAlias):
        return (cls,)
    if _is_union(cls) and all(isinstance(each, type) for each in cls.__args__):
        return cls.__args__
    return None


def singledispatch(func):
    registry = {}
    dispatch_cache = {}

    def dispatch(cls):
        if cls not in dispatch_cache:
            dispatch_cache[cls] = registry[cls] if cls in registry else _find_impl(cls, registry)
        return dispatch_cache[cls]

    def register(cls, func=None):
        classes = _dispatch_classes(cls)
        if classes is not None:
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            func, cls = cls, _annotated_class(cls)
            classes = _dispatch_classes(cls)
        for each in classes:
            registry[each] = func
        dispatch_cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = _read_only(registry)
    wrapper._clear_cache = dispatch_cache.clear
    update_wrapper(wrapper, func)
    return wrapper


def _read_only(registry):
    from types import MappingProxyType
    return MappingProxyType(registry)


def _annotated_class(func):
    """The annotation of a function's first parameter, as a class."""
    annotations = getattr(func, '__annotations__', {})
    if not annotations:
        raise TypeError(f'Invalid first argument to `register()`: {func!r}. Use either `@register(some_class)` or plain '
                        '`@register` on an annotated function.')
    name = next(iter(annotations))
    cls = annotations[name]
    if isinstance(cls, str):
        import builtins
        cls = func.__globals__.get(cls, getattr(builtins, cls, cls))
    if _dispatch_classes(cls) is None:
        if _is_union(cls):
            raise TypeError(f'Invalid annotation for {name!r}. {cls!r} not all arguments are classes.')
        raise TypeError(f'Invalid annotation for {name!r}. {cls!r} is not a class.')
    return cls


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            method = self.dispatcher.dispatch(args[0].__class__)
            return method.__get__(obj, cls)(*args, **kwargs)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)


# ---- cached_property

_absent = object()


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cached = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                            f'{self.attrname!r} property.') from None
        value = cached.get(self.attrname, _absent)
        if value is _absent:
            value = cached[self.attrname] = self.func(instance)
        return value

    __class_getitem__ = classmethod(_GenericAlias)
