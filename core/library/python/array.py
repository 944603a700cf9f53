"""Numbers of one kind, one after the other."""

import struct as _struct
from operator import index as _index

__all__ = ['array', 'typecodes']
typecodes = 'bBuhHiIlLqQfd'
_sizes = {'b': 1, 'B': 1, 'u': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
_too_big = {'b': 'signed char is greater than maximum', 'B': 'unsigned byte integer is greater than maximum',
            'h': 'signed short integer is greater than maximum', 'H': 'unsigned short is greater than maximum',
            'i': 'signed integer is greater than maximum', 'I': 'unsigned int is greater than maximum',
            'l': 'Python int too large to convert to C long', 'L': 'Python int too large to convert to C unsigned long',
            'q': 'int too big to convert', 'Q': 'int too big to convert'}
_too_small = {'b': 'signed char is less than minimum', 'B': 'unsigned byte integer is less than minimum',
              'h': 'signed short integer is less than minimum', 'H': 'unsigned short is less than minimum',
              'i': 'signed integer is less than minimum', 'I': "can't convert negative value to unsigned int",
              'l': 'Python int too large to convert to C long', 'L': "can't convert negative value to unsigned int",
              'q': 'int too big to convert', 'Q': "can't convert negative int to unsigned"}


class array:
    __slots__ = ('typecode', 'itemsize', '_items', '__weakref__')

    def __new__(cls, *args, **kwargs):
        if kwargs and cls is array:
            raise TypeError('array.array() takes no keyword arguments')
        if not 1 <= len(args) <= 2:
            bound = 'at least 1 argument' if not args else 'at most 2 arguments'
            raise TypeError(f'array() takes {bound} ({len(args)} given)')
        typecode, initializer = args if len(args) == 2 else (*args, ())
        if not isinstance(typecode, str) or len(typecode) != 1:
            shown = type(typecode).__name__ if not isinstance(typecode, str) else 'str'
            raise TypeError(f'array() argument 1 must be a unicode character, not {shown}')
        if isinstance(initializer, str) and typecode != 'u':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        self = object.__new__(cls)
        self.typecode = typecode
        self.itemsize = _sizes[typecode]
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array) and (typecode == 'u') != (initializer.typecode == 'u'):
            raise TypeError("cannot use a unicode array to initialize an array with typecode "
                            f"'{typecode}'")
        else:
            self._items += [self._checked(item) for item in initializer]
        return self

    def __init__(self, *args):
        pass

    def _checked(self, item):
        code = self.typecode
        if code == 'u':
            if not isinstance(item, str) or len(item) != 1:
                shown = f'{type(item).__name__}'
                raise TypeError(f'array item must be a unicode character, not {shown}')
            return item
        if code in 'fd':
            if not hasattr(type(item), '__float__') and not hasattr(type(item), '__index__'):
                raise TypeError(f'must be real number, not {type(item).__name__}')
            value = float(item)
            return _struct.unpack('f', _struct.pack('f', value))[0] if code == 'f' else value
        if not hasattr(type(item), '__index__'):
            raise TypeError(f"'{type(item).__name__}' object cannot be interpreted as an integer")
        value = _index(item)
        bits = 8 * self.itemsize
        least, most = (0, 2 ** bits - 1) if code.isupper() else (-2 ** (bits - 1), 2 ** (bits - 1) - 1)
        if not least <= value <= most:
            raise OverflowError((_too_small if value < least else _too_big)[code])
        return value

    def _like(self, items):
        made = array(self.typecode)
        made._items += items
        return made

    # ---- as a list

    def append(self, v, /):
        self._items.append(self._checked(v))

    def extend(self, bb, /):
        if isinstance(bb, array) and bb.typecode != self.typecode:
            raise TypeError('can only extend with array of same kind')
        for item in list(bb._items) if isinstance(bb, array) else bb:
            self._items.append(self._checked(item))

    def insert(self, i, v, /):
        self._items.insert(i, self._checked(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('pop index out of range')
        return self._items.pop(i)

    def remove(self, v, /):
        if v not in self._items:
            raise ValueError('array.remove(x): x not in array')
        self._items.remove(v)

    def index(self, v, start=0, stop=9223372036854775807, /):
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return list(self._items)

    def fromlist(self, list, /):
        if not isinstance(list, type([])):
            raise TypeError('arg must be list')
        self._items += [self._checked(item) for item in list]

    def fromunicode(self, ustr, /):
        if self.typecode != 'u':
            raise ValueError('fromunicode() may only be called on unicode type arrays')
        self._items += ustr

    def tounicode(self):
        if self.typecode != 'u':
            raise ValueError('tounicode() may only be called on unicode type arrays')
        return ''.join(self._items)

    # ---- as bytes

    def _code(self):
        return {'u': 'I', 'l': 'q', 'L': 'Q'}.get(self.typecode, self.typecode)

    def tobytes(self):
        items = [ord(item) for item in self._items] if self.typecode == 'u' else self._items
        return _struct.pack(f'<{len(items)}{self._code()}', *items)

    def frombytes(self, buffer, /):
        count, rest = divmod(len(buffer), self.itemsize)
        if rest:
            raise ValueError('bytes length not a multiple of item size')
        items = _struct.unpack(f'<{count}{self._code()}', bytes(buffer))
        self._items += map(chr, items) if self.typecode == 'u' else items

    def byteswap(self):
        items = self.tobytes()
        size = self.itemsize
        self._items.clear()
        self.frombytes(b''.join([items[at:at + size][::-1] for at in range(0, len(items), size)]))

    def buffer_info(self):
        return id(self), len(self._items)

    # ---- operators

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        place = 0
        while place < len(self._items):
            yield self._items[place]
            place += 1

    def __contains__(self, key):
        return key in self._items

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._like(self._items[key])
        return self._items[self._place(key, 'array index out of range')]

    def _place(self, key, complaint):
        if not hasattr(type(key), '__index__'):
            raise TypeError('array indices must be integers')
        key = _index(key)
        if not -len(self._items) <= key < len(self._items):
            raise IndexError(complaint)
        return key

    def __setitem__(self, key, value):
        if not isinstance(key, slice):
            place = self._place(key, 'array assignment index out of range')
            self._items[place] = self._checked(value)
            return
        if not isinstance(value, array):
            raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
        if value.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        self._items[key] = list(value._items)

    def __delitem__(self, key):
        if not isinstance(key, slice):
            key = self._place(key, 'array assignment index out of range')
        del self._items[key]

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        return self._like(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __hash__(self):
        raise TypeError("unhashable type: 'array.array'")

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}('{self.typecode}')"
        shown = repr(''.join(self._items)) if self.typecode == 'u' else repr(self._items)
        return f"{type(self).__name__}('{self.typecode}', {shown})"

    def __copy__(self):
        return self._like(self._items)

    def __deepcopy__(self, memo):
        return self._like(self._items)

    def __bytes__(self):
        return self.tobytes()

    def __reduce__(self):
        return array, (self.typecode, list(self._items))


ArrayType = array
