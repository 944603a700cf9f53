"""Numbers as bytes of a given form and back."""


class error(Exception):
    pass


error.__module__ = 'struct'
_SIZES = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8,
          'e': 2, 'f': 4, 'd': 8, 's': 1, 'p': 1}
_NATIVE = dict(_SIZES, l=8, L=8, n=8, N=8, P=8)


def _read(form):
    """Byte order, and for each item its letter, count, size and the padding before it."""
    if isinstance(form, bytes):
        form = form.decode('ascii')
    if not isinstance(form, str):
        raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(form).__name__}')
    order, sizes, is_native = 'little', _NATIVE, True
    if form[:1] and form[0] in '@=<>!':
        is_native = form[0] == '@'
        order = 'big' if form[0] in '>!' else 'little'
        sizes = _NATIVE if is_native else _SIZES
        form = form[1:]
    items = []
    at = offset = 0
    while at < len(form):
        if form[at].isspace():
            at += 1
            continue
        begin = at
        while at < len(form) and form[at].isdecimal():
            at += 1
        count = int(form[begin:at]) if at > begin else 1
        if at == len(form):
            raise error('repeat count given without format specifier')
        letter = form[at]
        at += 1
        if letter not in sizes:
            raise error('bad char in struct format')
        size = sizes[letter]
        padding = -offset % size if is_native and letter not in 'xcbB?sp' else 0
        items.append((letter, count, size, padding))
        offset += padding + count * size
    return order, items, offset


def _float_parts(size):
    return {2: (5, 10), 4: (8, 23), 8: (11, 52)}[size]


def _float_bits(value, size):
    """A float as IEEE 754 has it, rounded half to even."""
    from math import copysign, frexp, isinf, isnan, ldexp
    exponent_bits, fraction_bits = _float_parts(size)
    sign = int(copysign(1.0, value) < 0) << exponent_bits + fraction_bits
    full = (1 << exponent_bits) - 1
    bias = full >> 1
    if isnan(value):
        return sign | full << fraction_bits | 1 << fraction_bits - 1
    if isinf(value):
        return sign | full << fraction_bits
    if value == 0:
        return sign
    mantissa, exponent = frexp(abs(value))
    exponent += bias - 1
    if exponent < 1:
        fraction = round(ldexp(mantissa, fraction_bits + exponent))
        return sign | fraction
    fraction = round(ldexp(mantissa, fraction_bits + 1))
    if fraction == 1 << fraction_bits + 1:
        fraction >>= 1
        exponent += 1
    if exponent >= full:
        raise OverflowError('float too large to pack with ' + {2: 'e', 4: 'f', 8: 'd'}[size] + ' format')
    return sign | exponent << fraction_bits | fraction - (1 << fraction_bits)


def _bits_float(bits, size):
    from math import ldexp
    exponent_bits, fraction_bits = _float_parts(size)
    full = (1 << exponent_bits) - 1
    sign = -1.0 if bits >> exponent_bits + fraction_bits else 1.0
    exponent = bits >> fraction_bits & full
    fraction = bits & (1 << fraction_bits) - 1
    if exponent == full:
        return float('nan') if fraction else sign * float('inf')
    if exponent == 0:
        return sign * ldexp(fraction, 2 - (full >> 1) - 1 - fraction_bits)
    return sign * ldexp(fraction | 1 << fraction_bits, exponent - (full >> 1) - fraction_bits)


def _packed_int(letter, value, size, order):
    if not hasattr(type(value), '__index__'):
        raise error('required argument is not an integer')
    value = value.__index__()
    signed = letter in 'bhilqn'
    low, high = (-(1 << 8 * size - 1), (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
    if not low <= value <= high:
        if size == 1:
            raise error(f"{'byte' if signed else 'ubyte'} format requires {low} <= number <= {high}")
        if size == 2:
            raise error(f"{'short' if signed else 'ushort'} format requires {low} <= number <= {high}")
        raise error(f"'{letter}' format requires {low} <= number <= {high}" if size == 4 or letter not in 'qQ'
                    else 'int too large to convert')
    return value.to_bytes(size, order, signed=signed)


def _packed(letter, value, size, order):
    if letter == 'c':
        if not isinstance(value, bytes) or len(value) != 1:
            raise error('char format requires a bytes object of length 1')
        return value
    if letter == '?':
        return b'\1' if value else b'\0'
    if letter in 'efd':
        if not isinstance(value, (int, float)):
            raise error('required argument is not a float')
        return _float_bits(float(value), size).to_bytes(size, order)
    return _packed_int(letter, value, size, order)


def _unpacked(letter, data, order):
    if letter == 'c':
        return data
    if letter == '?':
        return data != b'\0'
    if letter in 'efd':
        return _bits_float(int.from_bytes(data, order), len(data))
    return int.from_bytes(data, order, signed=letter in 'bhilqn')


class Struct:
    __slots__ = '_order', '_items', 'size', 'format', '__weakref__'

    def __init__(self, format):
        self._order, self._items, self.size = _read(format)
        self.format = format.decode('ascii') if isinstance(format, bytes) else format

    def _count(self):
        return sum([1 if letter in 'sp' else 0 if letter == 'x' else count for letter, count, _, _ in self._items])

    def pack(self, *values):
        if len(values) != self._count():
            raise error(f'pack expected {self._count()} items for packing (got {len(values)})')
        out = b''
        values = list(values)
        for letter, count, size, padding in self._items:
            out += b'\0' * padding
            if letter == 'x':
                out += b'\0' * count
            elif letter in 'sp':
                value = values.pop(0)
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{letter}' must be a bytes object")
                text = bytes(value)
                if letter == 'p' and count:
                    text = bytes([min(len(text), count - 1, 255)]) + text
                out += text[:count] + b'\0' * (count - len(text))
            else:
                for _ in range(count):
                    out += _packed(letter, values.pop(0), size, self._order)
        return out

    def unpack(self, buffer, /):
        data = bytes(buffer)
        if len(data) != self.size:
            raise error(f'unpack requires a buffer of {self.size} bytes')
        result = []
        at = 0
        for letter, count, size, padding in self._items:
            at += padding
            if letter == 'x':
                at += count
            elif letter in 'sp':
                text = data[at:at + count]
                result.append(text if letter == 's' else text[1:1 + text[0]])
                at += count
            else:
                for _ in range(count):
                    result.append(_unpacked(letter, data[at:at + size], self._order))
                    at += size
        return tuple(result)

    def unpack_from(self, buffer, offset=0):
        return self.unpack(bytes(buffer)[offset:offset + self.size])

    def iter_unpack(self, buffer, /):
        data = bytes(buffer)
        if not self.size or len(data) % self.size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self.size} bytes')
        for at in range(0, len(data), self.size):
            yield self.unpack(data[at:at + self.size])

    def pack_into(self, buffer, offset, *values):
        packed = self.pack(*values)
        buffer[offset:offset + len(packed)] = packed


Struct.__module__ = '_struct'


def calcsize(format, /):
    return _read(format)[2]


def pack(format, /, *values):
    return Struct(format).pack(*values)


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)


def pack_into(format, buffer, offset, /, *values):
    Struct(format).pack_into(buffer, offset, *values)
