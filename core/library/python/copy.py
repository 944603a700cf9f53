"""Copies of objects, one level deep or all the way down."""

import types as _types
from _inspection import refuse as _not_there

__all__ = ['Error', 'copy', 'deepcopy']


class Error(Exception):
    pass


error = Error

_whole = frozenset((type(None), int, float, bool, complex, str, tuple, bytes, frozenset, type, range, slice, property,
                    type(Ellipsis), type(NotImplemented), type(len), type(lambda: 0),
                    type((lambda: 0).__code__)))
_containers = (list, dict, set, bytearray)
_iterators = ('map', 'filter', 'zip', 'enumerate', 'reversed')


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
    if _defines(type(y), '__setstate__'):
        y.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        y.__dict__.update(state)
    if slots:
        for name, value in slots.items():
            # Not through the class's own __setattr__, which may forbid it.
            object.__setattr__(y, name, value)


def copy(x):
    cls = type(x)
    if cls in _whole or issubclass(cls, type) or _is_reference(cls):
        return x
    if cls in _containers:
        return x.copy()
    if cls is _types.GenericAlias:
        return cls(x.__origin__, x.__args__)
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    if not _is_plain(cls):
        return _reconstruct(x, _reduced(x), None)
    reduced = _built_in_reduction(x, cls)
    if reduced is not None:
        return _reconstruct(x, reduced, None)
    y = _blank(x, x if not isinstance(x, BaseException) else None)
    state = _state(x)
    if state is not None:
        _set_state(y, state)
    return y


def _is_reference(cls):
    return cls.__name__ == 'ReferenceType' and cls.__module__ == 'weakref'


def _built_in_reduction(x, cls):
    """How an instance of a type that is written in C in CPython is made again.

    As what __reduce__ gives: a text for what stands for itself; None for what is made as others are.
    """
    base = next(each for each in cls.__mro__ if each.__module__ in _homes or each is object)
    name = base.__name__
    if name == 'method':
        return getattr, (x.__self__, x.__func__.__name__)
    if name == 'partial':
        return _partial_again, (cls, x.func, x.args, x.keywords, vars(x))
    if name == 'slice':
        return cls, (x.start, x.stop, x.step)
    if name == 'SimpleNamespace':
        return cls, (), vars(x)
    if name == 'method-wrapper':
        return getattr, (x.__self__, x.__name__)
    if name in ('itemgetter', 'attrgetter', 'methodcaller'):
        # Nothing but `is` can tell a copy of these.
        return name
    if name == 'UnionType':
        return _union, x.__args__
    if base.__module__ == 'itertools' or name in _iterators or name.endswith('iterator'):
        _not_there(f'a copy of {name!r} object')
    if name in _not_copied:
        module = '' if base.__module__ == 'builtins' else f'{_homes[base.__module__]}.'
        raise TypeError(f'cannot pickle {module + name!r} object')
    return None


_homes = {'builtins': '', 'types': '', 'itertools': 'itertools', 'functools': 'functools', 'operator': 'operator',
          '_thread': '_thread', 'threading': '_thread', '_contextvars': '_contextvars',
          'contextvars': '_contextvars'}
_not_copied = ('generator', 'coroutine', 'async_generator', 'module', 'lock', 'RLock', 'ContextVar', 'Context', 'Token',
               'mappingproxy', 'dict_keys', 'dict_values', 'dict_items', 'odict_keys', 'odict_values', 'odict_items',
               'staticmethod', 'classmethod', 'frame', 'traceback', 'cell', 'getset_descriptor', 'member_descriptor',
               'async_generator_asend', 'async_generator_athrow', 'coroutine_wrapper')


def _partial_again(cls, func, args, keywords, attributes):
    made = cls(func, *args, **keywords)
    vars(made).update(attributes)
    return made


def _union(*args):
    result = args[0]
    for each in args[1:]:
        result = result | each
    return result


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
         frozenset: _deepcopy_set, bytearray: lambda x, memo: bytearray(x), _types.MethodType: _deepcopy_method,
         _types.GenericAlias: lambda x, memo: type(x)(x.__origin__, deepcopy(x.__args__, memo))}


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
    if issubclass(cls, type) or _is_reference(cls):
        return x
    method = getattr(x, '__deepcopy__', None)
    if method is not None:
        return method(memo)
    if not _is_plain(cls):
        return _reconstruct(x, _reduced(x), memo)
    reduced = _built_in_reduction(x, cls)
    if reduced is not None:
        return _reconstruct(x, reduced, memo)
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
    if state is not None:
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
