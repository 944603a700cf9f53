"""Bytes as text of 85, 64, 32 or 16 letters."""

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


_HEX32 = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


def b32hexencode(s):
    return b32encode(s).translate(bytes.maketrans(_LETTERS32, _HEX32))


def b32hexdecode(s, casefold=False):
    s = _data(s)
    return b32decode((s.upper() if casefold else s).translate(bytes.maketrans(_HEX32, _LETTERS32)))


def encode(input, output):
    while piece := input.read(57):
        output.write(binascii.b2a_base64(piece))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


# ---- 85 letters, four bytes to five of them

_LETTERS85 = (b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
              b'!#$%&()*+-;<=>?@^_`{|}~')
_ASCII85 = bytes(range(33, 118))


def _five(part, letters):
    number = int.from_bytes(part.ljust(4, b'\0'), 'big')
    return bytes([letters[number // 85**power % 85] for power in (4, 3, 2, 1, 0)])


def b85encode(b, pad=False):
    b = _given(b)
    if pad:
        b += bytes(-len(b) % 4)
    encoded = b''.join([_five(b[at:at + 4], _LETTERS85) for at in range(0, len(b), 4)])
    return encoded[:len(encoded) - -len(b) % 4]


def b85decode(b):
    b = _data(b)
    decoded = b''
    missing = -len(b) % 5
    padded = b + b'~' * missing
    for at in range(0, len(padded), 5):
        number = 0
        for place, char in enumerate(padded[at:at + 5], at):
            digit = _LETTERS85.find(char)
            if digit < 0:
                raise ValueError(f'bad base85 character at position {place}')
            number = number * 85 + digit
        if number >> 32:
            raise ValueError(f'base85 overflow in hunk starting at byte {at}')
        decoded += number.to_bytes(4, 'big')
    return decoded[:len(decoded) - missing]


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    b = _given(b)
    missing = -len(b) % 4
    parts = []
    for at in range(0, len(b), 4):
        part = b[at:at + 4]
        if part == b'\0' * 4:
            parts.append(b'z')
        elif foldspaces and part == b'    ':
            parts.append(b'y')
        else:
            five = _five(part, _ASCII85)
            parts.append(five if pad else five[:len(part) + 1])
    result = (b'<~' if adobe else b'') + b''.join(parts)
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[at:at + wrapcol] for at in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        result = b'\n'.join(lines)
    return result + b'~>' if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = _data(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    decoded, five = [], []
    for char in b + b'u' * 4:
        if 33 <= char <= 117:
            five.append(char - 33)
            if len(five) == 5:
                number = 0
                for digit in five:
                    number = number * 85 + digit
                if number >> 32:
                    raise ValueError('Ascii85 overflow')
                decoded.append(number.to_bytes(4, 'big'))
                five = []
        elif char == 122 or foldspaces and char == 121:
            if five:
                raise ValueError(f'{chr(char)} inside Ascii85 5-tuple')
            decoded.append(b'\0' * 4 if char == 122 else b'    ')
        elif char not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(char)}')
    result = b''.join(decoded)
    return result[:len(result) - (4 - len(five))] if 4 - len(five) else result
