"""Bytes as digits and back."""


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_LETTERS = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def _bytes(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return data.encode('ascii')
    return bytes(data)


def hexlify(data, sep=None, bytes_per_sep=1):
    text = bytes(data).hex() if sep is None else bytes(data).hex(sep, bytes_per_sep)
    return text.encode('ascii')


b2a_hex = hexlify


def unhexlify(hexstr, /):
    data = _bytes(hexstr)
    if len(data) % 2:
        raise Error('Odd-length string')
    if any(c not in b'0123456789abcdefABCDEF' for c in data):
        raise Error('Non-hexadecimal digit found')
    return bytes.fromhex(data.decode('ascii'))


a2b_hex = unhexlify


def b2a_base64(data, /, *, newline=True):
    data = bytes(data)
    out = bytearray()
    for at in range(0, len(data), 3):
        part = data[at:at + 3]
        number = int.from_bytes(part + b'\0' * (3 - len(part)), 'big')
        out += bytes([_LETTERS[number >> shift & 63] for shift in (18, 12, 6, 0)][:len(part) + 1])
        out += b'=' * (3 - len(part))
    return bytes(out) + (b'\n' if newline else b'')


def a2b_base64(data, /, *, strict_mode=False):
    values = []
    pads = 0
    out = bytearray()
    for char in _bytes(data):
        if char == 61:
            pads += 1
            if len(values) + pads >= 4 and len(values) > 1:
                break
            continue
        place = _LETTERS.find(bytes([char]))
        if place < 0:
            continue
        pads = 0
        values.append(place)
        if len(values) == 4:
            out += (values[0] << 18 | values[1] << 12 | values[2] << 6 | values[3]).to_bytes(3, 'big')
            values = []
    if len(values) == 1:
        count = len(out) // 3 * 4 + 1
        raise Error(f'Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more than a '
                    'multiple of 4')
    if values:
        if len(values) + pads < 4:
            raise Error('Incorrect padding')
        values += [0] * (4 - len(values)) + [len(values)]
        whole = (values[0] << 18 | values[1] << 12 | values[2] << 6 | values[3]).to_bytes(3, 'big')
        out += whole[:values[4] - 1]
    return bytes(out)


def crc32(data, value=0, /):
    value ^= 0xffffffff
    for byte in bytes(data):
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xedb88320 if value & 1 else 0)
    return value ^ 0xffffffff
