"""Objects as bytes: what is written is protocol 4, and what is read is protocol 5 and below."""

import builtins as _builtins
import io as _io
import struct as _struct
import sys as _sys
import types as _types

from copy import _blank, _defines, _is_plain, _set_state, _state

HIGHEST_PROTOCOL, DEFAULT_PROTOCOL = 5, 4
format_version = '4.0'
_BATCH = 1000
_FRAME_MOST, _FRAME_LEAST = 64 * 1024, 4


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


PickleError.__module__ = PicklingError.__module__ = UnpicklingError.__module__ = '_pickle'


def _module(name):
    if name == 'builtins':
        return _builtins
    if name not in _sys.modules:
        __import__(name)
    return _sys.modules[name]


def _whole_name(cls):
    return cls.__name__ if cls.__module__ == 'builtins' else f'{cls.__module__}.{cls.__qualname__}'


# ---- writing

class Pickler:
    """Writes the opcodes of Lib/pickletools, with the memo that shares what is the same object."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
        if not hasattr(file, 'write'):
            raise TypeError("file must have a 'write' attribute")
        self._file_write = file.write
        self._protocol = HIGHEST_PROTOCOL if protocol < 0 else protocol
        if self._protocol < 4:
            from _inspection import refuse
            refuse(f'pickling by protocol {self._protocol}')
        self.memo = {}

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        self._parts, self._size = [], 0
        self._file_write(b'\x80' + bytes([self._protocol]))
        self._save(obj)
        self._put(b'.')
        self._end_frame()

    def _put(self, piece):
        self._parts.append(piece)
        self._size += len(piece)

    def _end_frame(self):
        if self._size >= _FRAME_LEAST:
            self._file_write(b'\x95' + self._size.to_bytes(8, 'little'))
        self._file_write(b''.join(self._parts))
        self._parts, self._size = [], 0

    def _memoize(self, obj):
        self.memo[id(obj)] = len(self.memo), obj
        self._put(b'\x94')

    def _get(self, number):
        self._put(b'h' + bytes([number]) if number < 256 else b'j' + number.to_bytes(4, 'little'))

    def _save(self, obj):
        if self._size >= _FRAME_MOST:
            self._end_frame()
        persistent = self.persistent_id(obj)
        if persistent is not None:
            self._save(persistent)
            self._put(b'Q')
            return
        cls = type(obj)
        if cls in _atoms:
            _atoms[cls](self, obj)
            return
        known = self.memo.get(id(obj))
        if known is not None:
            self._get(known[0])
        elif cls in _savers:
            _savers[cls](self, obj)
        elif isinstance(obj, type) or cls in (_types.FunctionType, _types.BuiltinFunctionType) and not _is_bound(obj):
            self._save_global(obj, obj.__qualname__)
        else:
            self._save_reduced(obj)

    # ---- atoms

    def _save_none(self, obj):
        self._put(b'N')

    def _save_bool(self, obj):
        self._put(b'\x88' if obj else b'\x89')

    def _save_int(self, obj):
        if 0 <= obj < 256:
            self._put(b'K' + bytes([obj]))
        elif 0 <= obj < 65536:
            self._put(b'M' + obj.to_bytes(2, 'little'))
        elif -2**31 <= obj < 2**31:
            self._put(b'J' + obj.to_bytes(4, 'little', signed=True))
        else:
            size = ((obj if obj >= 0 else ~obj).bit_length() >> 3) + 1
            head = b'\x8a' + bytes([size]) if size < 256 else b'\x8b' + size.to_bytes(4, 'little')
            self._put(head + obj.to_bytes(size, 'little', signed=True))

    def _save_float(self, obj):
        self._put(b'G' + _struct.pack('>d', obj))

    def _save_singleton(self, obj):
        self._save_global(obj, repr(obj) if obj is not type(obj) else 'type')

    # ---- texts and containers

    def _sized(self, short, middle, long, data):
        size = len(data)
        if size < 256:
            self._put(short + bytes([size]) + data)
        elif size < 2**32:
            self._put(middle + size.to_bytes(4, 'little') + data)
        else:
            self._put(long + size.to_bytes(8, 'little') + data)

    def _save_str(self, obj):
        self._sized(b'\x8c', b'X', b'\x8d', obj.encode('utf-8', 'surrogatepass'))
        self._memoize(obj)

    def _save_bytes(self, obj):
        self._sized(b'C', b'B', b'\x8e', obj)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        self._save_call(obj, bytearray, (bytes(obj),) if obj else ())

    def _save_tuple(self, obj):
        if not obj:
            self._put(b')')
            return
        if len(obj) > 3:
            self._put(b'(')
        for item in obj:
            self._save(item)
        if id(obj) in self.memo:  # it contains itself
            self._put(b'0' * len(obj) if len(obj) <= 3 else b'1')
            self._get(self.memo[id(obj)][0])
            return
        self._put((b'\x85', b'\x86', b'\x87')[len(obj) - 1] if len(obj) <= 3 else b't')
        self._memoize(obj)

    def _save_list(self, obj):
        self._put(b']')
        self._memoize(obj)
        self._batches(iter(obj), self._save, b'a', b'e')

    def _batches(self, items, save, one, many):
        items = list(items)
        for at in range(0, len(items), _BATCH):
            part = items[at:at + _BATCH]
            if len(part) == 1 and len(items) == 1:
                save(part[0])
                self._put(one)
                return
            self._put(b'(')
            for item in part:
                save(item)
            self._put(many)

    def _save_pair(self, pair):
        for each in pair:
            self._save(each)

    def _save_dict(self, obj):
        self._put(b'}')
        self._memoize(obj)
        self._batches(obj.items(), self._save_pair, b's', b'u')

    def _save_set(self, obj):
        self._put(b'\x8f')
        self._memoize(obj)
        items = list(obj)
        for at in range(0, len(items), _BATCH):
            self._put(b'(')
            for item in items[at:at + _BATCH]:
                self._save(item)
            self._put(b'\x90')

    def _save_frozenset(self, obj):
        self._put(b'(')
        for item in obj:
            self._save(item)
        self._put(b'\x91')
        self._memoize(obj)

    # ---- what has a name

    def _save_global(self, obj, name):
        module = getattr(obj, '__module__', None) or 'builtins'
        if '<locals>' in name:
            raise AttributeError(f"Can't pickle local object {name!r}")
        try:
            found = _module(module)
            for part in name.split('.'):
                found = getattr(found, part)
        except (ImportError, KeyError):
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed") from None
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        self._save(module)
        self._save(name)
        self._put(b'\x93')
        self._memoize(obj)

    # ---- everything else

    def _save_call(self, obj, function, arguments, state=None, items=None, pairs=None):
        self._save(function)
        self._save(arguments)
        self._put(b'R')
        if obj is not None:
            self._memoize(obj)
        self._save_contents(state, items, pairs)

    def _save_contents(self, state, items, pairs):
        if items is not None:
            self._batches(items, self._save, b'a', b'e')
        if pairs is not None:
            self._batches(pairs, self._save_pair, b's', b'u')
        if state is not None:
            self._save(state)
            self._put(b'b')

    def _save_reduced(self, obj):
        cls = type(obj)
        reduced = _reduce(obj, cls)
        if isinstance(reduced, str):
            self._save_global(obj, reduced)
            return
        if reduced is not None:
            self._save_call(obj, *reduced)
            return
        self._save_new(obj, cls)

    def _save_new(self, obj, cls):
        """By cls.__new__ with what it needs, then the state."""
        arguments = ()
        if hasattr(cls, '__getnewargs__'):
            arguments = obj.__getnewargs__()
        elif isinstance(obj, tuple):
            arguments = (tuple(obj),)
        else:
            for base in (int, str, float, bytes, complex):
                if isinstance(obj, base):
                    arguments = (base(obj),)
        self._save(cls)
        self._save(arguments)
        self._put(b'\x81')
        self._memoize(obj)
        self._save_contents(_state(obj), list(obj) if isinstance(obj, list) else None,
                            obj.items() if isinstance(obj, dict) else None)


def _is_bound(function):
    owner = getattr(function, '__self__', None)
    return owner is not None and not isinstance(owner, _types.ModuleType)


def _reduce(obj, cls):
    """As __reduce_ex__(4): a name, or (function, arguments, state, items, pairs); None for what is made by __new__."""
    if not _is_plain(cls):
        reduced = obj.__reduce_ex__(4) if _defines(cls, '__reduce_ex__') else obj.__reduce__()
        if isinstance(reduced, str):
            return reduced
        if not isinstance(reduced, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        return reduced
    if isinstance(obj, BaseException):
        return (cls, obj.args) + ((vars(obj),) if getattr(obj, '__dict__', None) else ())
    if cls is _types.MethodType:
        return getattr, (obj.__self__, obj.__func__.__name__)
    if cls in (_types.BuiltinFunctionType,):
        return getattr, (obj.__self__, obj.__name__)
    if cls in (range, slice):
        return cls, (obj.start, obj.stop, obj.step)
    if cls is complex:
        return cls, (obj.real, obj.imag)
    if isinstance(obj, (set, frozenset)):
        return cls, (list(obj),), _state(obj)
    kind = _library_kind(cls)
    if kind == 'Enum':
        return getattr, (cls, obj.name)
    if kind == 'deque':
        return cls, () if obj.maxlen is None else ((), obj.maxlen), None, iter(obj)
    if kind == 'OrderedDict':
        return cls, (), _state(obj) or None, None, obj.items()
    if kind == 'defaultdict':
        return cls, (obj.default_factory,) if obj.default_factory else (), None, None, obj.items()
    if kind == 'Counter':
        return cls, (dict(obj),)
    if kind == 'Decimal':
        return cls, (str(obj),)
    if kind == 'Fraction':
        return cls, (obj.numerator, obj.denominator)
    if kind == 'timedelta':
        return cls, (obj.days, obj.seconds, obj.microseconds)
    if cls.__name__ in _never or cls.__module__ == 'builtins' and cls is not object:
        raise TypeError(f'cannot pickle {_whole_name(cls)!r} object')
    return None


_never = ('generator', 'coroutine', 'async_generator', 'module', 'lock', 'RLock', 'TextIOWrapper', 'frame', 'Thread')


def _library_kind(cls):
    for base in cls.__mro__:
        if base.__module__ in ('enum', 'collections', 'decimal', 'fractions', 'datetime'):
            return base.__name__
    return None


_atoms = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float}
_savers = {str: Pickler._save_str, bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray,
           tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set,
           frozenset: Pickler._save_frozenset, type(...): Pickler._save_singleton,
           type(NotImplemented): Pickler._save_singleton}


# ---- reading

class _Stop(Exception):
    pass


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._read_some = file.read
        self._readline = file.readline
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was '
                              'specified.')

    def find_class(self, module, name):
        found = whole = _module(module)
        for part in name.split('.'):
            try:
                found = getattr(found, part)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {whole!r}") from None
        return found

    def load(self):
        self._stack, self._marks = [], []
        while True:
            code = self._read_some(1)
            if not code:
                raise EOFError('Ran out of input')
            if code == b'.':
                return self._stack.pop()
            reader = _readers.get(code)
            if reader is None:
                raise UnpicklingError(f"invalid load key, '{code.decode('latin-1')}'."
                                      if 32 <= code[0] < 127 else f"invalid load key, '\\x{code[0]:02x}'.")
            reader(self)

    def _read(self, size):
        data = self._read_some(size)
        if len(data) < size:
            raise UnpicklingError('pickle data was truncated')
        return data

    def _number(self, size, signed=False):
        return int.from_bytes(self._read(size), 'little', signed=signed)

    def _push(self, value):
        self._stack.append(value)

    def _mark(self):
        self._marks.append(self._stack)
        self._stack = []

    def _above_mark(self):
        items, self._stack = self._stack, self._marks.pop()
        return items

    def _tuple_of(self, count):
        items = tuple(self._stack[-count:])
        self._stack[-count:] = [items]

    def _global(self):
        name = self._stack.pop()
        self._push(self.find_class(self._stack.pop(), name))

    def _old_global(self):
        module = self._readline()[:-1].decode()
        self._push(self.find_class(module, self._readline()[:-1].decode()))

    def _call(self):
        arguments = self._stack.pop()
        self._stack[-1] = self._stack[-1](*arguments)

    def _new(self):
        arguments = self._stack.pop()
        cls = self._stack[-1]
        self._stack[-1] = cls.__new__(cls, *arguments)

    def _new_with_keywords(self):
        keywords, arguments = self._stack.pop(), self._stack.pop()
        cls = self._stack[-1]
        self._stack[-1] = cls.__new__(cls, *arguments, **keywords)

    def _build(self):
        state = self._stack.pop()
        _set_state(self._stack[-1], state)

    def _append(self):
        item = self._stack.pop()
        self._stack[-1].append(item)

    def _appends(self):
        items = self._above_mark()
        target = self._stack[-1]
        for item in items:
            target.append(item)

    def _set_item(self):
        value, key = self._stack.pop(), self._stack.pop()
        self._stack[-1][key] = value

    def _set_items(self):
        items = self._above_mark()
        target = self._stack[-1]
        for at in range(0, len(items), 2):
            target[items[at]] = items[at + 1]

    def _add_items(self):
        items = self._above_mark()
        self._stack[-1].update(items)

    def _memoize(self):
        self.memo[len(self.memo)] = self._stack[-1]

    def _put_at(self, size):
        self.memo[self._number(size)] = self._stack[-1]

    def _pop(self):
        if self._stack:
            self._stack.pop()
        else:
            self._above_mark()


_readers = {
    b'\x80': lambda r: r._read(1), b'\x95': lambda r: r._read(8), b'N': lambda r: r._push(None),
    b'\x88': lambda r: r._push(True), b'\x89': lambda r: r._push(False), b'K': lambda r: r._push(r._number(1)),
    b'M': lambda r: r._push(r._number(2)), b'J': lambda r: r._push(r._number(4, True)),
    b'\x8a': lambda r: r._push(r._number(r._number(1), True)), b'\x8b': lambda r: r._push(r._number(r._number(4), True)),
    b'G': lambda r: r._push(_struct.unpack('>d', r._read(8))[0]),
    b'\x8c': lambda r: r._push(r._read(r._number(1)).decode('utf-8', 'surrogatepass')),
    b'X': lambda r: r._push(r._read(r._number(4)).decode('utf-8', 'surrogatepass')),
    b'\x8d': lambda r: r._push(r._read(r._number(8)).decode('utf-8', 'surrogatepass')),
    b'C': lambda r: r._push(r._read(r._number(1))), b'B': lambda r: r._push(r._read(r._number(4))),
    b'\x8e': lambda r: r._push(r._read(r._number(8))), b'\x96': lambda r: r._push(bytearray(r._read(r._number(8)))),
    b')': lambda r: r._push(()), b'\x85': lambda r: r._tuple_of(1), b'\x86': lambda r: r._tuple_of(2),
    b'\x87': lambda r: r._tuple_of(3), b't': lambda r: r._push(tuple(r._above_mark())),
    b'(': Unpickler._mark, b']': lambda r: r._push([]), b'}': lambda r: r._push({}), b'\x8f': lambda r: r._push(set()),
    b'l': lambda r: r._push(r._above_mark()), b'a': Unpickler._append, b'e': Unpickler._appends,
    b's': Unpickler._set_item, b'u': Unpickler._set_items, b'\x90': Unpickler._add_items,
    b'\x91': lambda r: r._push(frozenset(r._above_mark())), b'\x93': Unpickler._global, b'c': Unpickler._old_global,
    b'R': Unpickler._call, b'\x81': Unpickler._new, b'\x92': Unpickler._new_with_keywords, b'b': Unpickler._build,
    b'\x94': Unpickler._memoize, b'q': lambda r: r._put_at(1), b'r': lambda r: r._put_at(4),
    b'h': lambda r: r._push(r.memo[r._number(1)]), b'j': lambda r: r._push(r.memo[r._number(4)]),
    b'0': Unpickler._pop, b'1': lambda r: r._above_mark(), b'2': lambda r: r._push(r._stack[-1]),
    b'Q': lambda r: r._push(r.persistent_load(r._stack.pop())),
}


# ---- the functions

def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = _io.BytesIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return Unpickler(file).load()


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(_io.BytesIO(data)).load()
