"""Bytes as text of 64, 32 or 16 letters."""

import binascii

_LETTERS32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


def _data(s):
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return s.encode('ascii')
    return _given(s)


def _given(s):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")
    return bytes(s)


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(_given(s), newline=False)
    return encoded if altchars is None else encoded.translate(bytes.maketrans(b'+/', bytes(altchars)))


def b64decode(s, altchars=None, validate=False):
    s = _data(s)
    if altchars is not None:
        s = s.translate(bytes.maketrans(_data(altchars), b'+/'))
    if validate and (any(c not in binascii._LETTERS for c in s.rstrip(b'='))):
        raise binascii.Error('Only base64 data is allowed')
    return binascii.a2b_base64(s)


standard_b64encode = b64encode


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(s, b'-_')


def b16encode(s):
    return _given(s).hex().upper().encode('ascii')


def b16decode(s, casefold=False):
    s = _data(s)
    if casefold:
        s = s.upper()
    if any(c not in b'0123456789ABCDEF' for c in s):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


def b32encode(s):
    s = _given(s)
    out = b''
    for at in range(0, len(s), 5):
        part = s[at:at + 5]
        number = int.from_bytes(part + b'\0' * (5 - len(part)), 'big')
        letters = bytes([_LETTERS32[number >> shift & 31] for shift in range(35, -1, -5)])
        used = (len(part) * 8 + 4) // 5
        out += letters[:used] + b'=' * (8 - used)
    return out


def b32decode(s, casefold=False, map01=None):
    s = _data(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if casefold:
        s = s.upper()
    body = s.rstrip(b'=')
    number = 0
    for char in body:
        place = _LETTERS32.find(bytes([char]))
        if place < 0:
            raise binascii.Error('Non-base32 digit found')
        number = number << 5 | place
    size = len(body) * 5 // 8
    return (number >> len(body) * 5 - size * 8).to_bytes(size, 'big')


def encodebytes(s):
    s = _given(s)
    return b''.join([binascii.b2a_base64(s[at:at + 57]) for at in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(_given(s))
