"""Copies of objects, one level deep or all the way down."""

import types as _types

__all__ = ['Error', 'copy', 'deepcopy']


class Error(Exception):
    pass


error = Error

_whole = frozenset((type(None), int, float, bool, complex, str, tuple, bytes, frozenset, type, range, slice, property,
                    type(Ellipsis), type(NotImplemented), type(len), type(lambda: 0), type(_types)))
_containers = (list, dict, set, bytearray)


def _defines(cls, name):
    """True if a class made by a class statement has the method."""
    return any(name in vars(base) for base in cls.__mro__ if base.__module__ != 'builtins')


def _is_plain(cls):
    """True if instances are made of a built-in value and attributes alone."""
    return not _defines(cls, '__reduce_ex__') and not _defines(cls, '__reduce__')


def _blank(x, value):
    """An instance of x's class with the built-in value of x's base, without its attributes."""
    cls = type(x)
    for base in cls.__mro__:
        if base in (int, float, complex, str, bytes, tuple, frozenset):
            return base.__new__(cls, value)
        if base in (list, dict, set, bytearray):
            made = base.__new__(cls)
            if base is list:
                list.extend(made, value)
            elif base is bytearray:
                bytearray.extend(made, value)
            else:
                base.update(made, value)
            return made
    if issubclass(cls, BaseException):
        return cls(*x.args) if value is None else cls(*value)
    return cls.__new__(cls)


def _slots(cls):
    for base in cls.__mro__:
        names = vars(base).get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name not in ('__dict__', '__weakref__'):
                yield f'_{base.__name__.lstrip("_")}{name}' if name.startswith('__') and not name.endswith('__') else name


def _state(x):
    """What the object's attributes hold, as (names and values of its dict, of its slots)."""
    if _defines(type(x), '__getstate__'):
        return type(x).__getstate__(x)
    attributes = getattr(x, '__dict__', None)
    slots = {name: getattr(x, name) for name in _slots(type(x)) if hasattr(x, name)}
    if slots:
        return attributes or None, slots
    return attributes or None


def _set_state(y, state):
    if hasattr(y, '__setstate__'):
        y.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        y.__dict__.update(state)
    if slots:
        for name, value in slots.items():
            # Not through the class's own __setattr__, which may forbid it.
            object.__setattr__(y, name, value)


def copy(x):
    cls = type(x)
    if cls in _whole or isinstance(x, type):
        return x
    if cls in _containers:
        return x.copy()
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    if not _is_plain(cls):
        return _reconstruct(x, _reduced(x), None)
    _refuse(cls)
    y = _blank(x, x if not isinstance(x, BaseException) else None)
    state = _state(x)
    if state:
        _set_state(y, state)
    return y


def _refuse(cls):
    if cls.__module__ == 'builtins' and not issubclass(cls, (BaseException, object().__class__)) or \
            cls.__name__ in ('generator', 'coroutine', 'async_generator', 'module', 'lock', 'RLock'):
        name = cls.__name__ if cls.__module__ == 'builtins' else f'{cls.__module__}.{cls.__qualname__}'
        raise TypeError(f"cannot pickle {name!r} object")


def _reduced(x):
    if _defines(type(x), '__reduce_ex__'):
        return x.__reduce_ex__(4)
    return x.__reduce__()


def _reconstruct(x, reduced, memo):
    if isinstance(reduced, str):
        return x
    func, args, state, items, pairs = tuple(reduced) + (None,) * (5 - len(reduced))
    deep = memo is not None
    if deep:
        args = tuple(deepcopy(each, memo) for each in args)
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        _set_state(y, deepcopy(state, memo) if deep else state)
    for item in items or ():
        y.append(deepcopy(item, memo) if deep else item)
    for key, value in pairs or ():
        if deep:
            key, value = deepcopy(key, memo), deepcopy(value, memo)
        y[key] = value
    return y


def _deepcopy_list(x, memo):
    memo[id(x)] = y = []
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deepcopy_dict(x, memo):
    memo[id(x)] = y = {}
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_tuple(x, memo):
    y = [deepcopy(item, memo) for item in x]
    # A tuple within itself was copied meanwhile.
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, y):
        if old is not new:
            return tuple(y)
    return x


def _deepcopy_set(x, memo):
    return type(x)([deepcopy(item, memo) for item in x])


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deep = {list: _deepcopy_list, dict: _deepcopy_dict, tuple: _deepcopy_tuple, set: _deepcopy_set,
         frozenset: _deepcopy_set, bytearray: lambda x, memo: bytearray(x), _types.MethodType: _deepcopy_method}


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _whole and cls is not tuple and cls is not frozenset and cls is not slice:
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    y = _deepcopy_new(x, cls, memo)
    if y is not x:
        memo[id(x)] = y
        # The original stays alive as long as the memo, so that its id stays its own.
        memo.setdefault(id(memo), []).append(x)
    return y


def _deepcopy_new(x, cls, memo):
    if cls in _deep:
        return _deep[cls](x, memo)
    if isinstance(x, type):
        return x
    method = getattr(x, '__deepcopy__', None)
    if method is not None:
        return method(memo)
    if not _is_plain(cls):
        return _reconstruct(x, _reduced(x), memo)
    _refuse(cls)
    if any(base.__module__ == 'collections' and base.__name__ == 'deque' for base in cls.__mro__):
        return _deepcopy_deque(x, memo)
    return _deepcopy_instance(x, memo)


def _deepcopy_deque(x, memo):
    y = type(x)([], x.maxlen)
    memo[id(x)] = y
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deepcopy_instance(x, memo):
    if isinstance(x, BaseException):
        y = _blank(x, deepcopy(x.args, memo))
    elif isinstance(x, (list, set, dict)):
        y = _blank(x, ())
    elif isinstance(x, (tuple, frozenset)):
        y = _blank(x, [deepcopy(item, memo) for item in x])
    else:
        y = _blank(x, x)
    memo[id(x)] = y
    state = _state(x)
    if state:
        _set_state(y, deepcopy(state, memo))
    if isinstance(x, list):
        for item in x:
            y.append(deepcopy(item, memo))
    elif isinstance(x, set):
        y.update([deepcopy(item, memo) for item in x])
    elif isinstance(x, dict):
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y
