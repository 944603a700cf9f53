"""Digests of bytes: MD5, SHA-1, SHA-224 and SHA-256."""

algorithms_guaranteed = {'md5', 'sha1', 'sha224', 'sha256'}
algorithms_available = set(algorithms_guaranteed)
_MASK = 0xffffffff


def _primes(count):
    found = []
    number = 2
    while len(found) < count:
        if all(number % prime for prime in found):
            found.append(number)
        number += 1
    return found


def _root_bits(number, power):
    """The first 32 bits of the fraction of a square or cube root."""
    wanted = number << 32 * power
    low, high = 0, 1 << 40
    while low + 1 < high:
        middle = (low + high) // 2
        if middle**power <= wanted:
            low = middle
        else:
            high = middle
    return low & _MASK


def _rotated(word, count):
    return (word << count | word >> (32 - count)) & _MASK


def _sha256_block(state, block):
    words = [int.from_bytes(block[i:i + 4], 'big') for i in range(0, 64, 4)]
    for i in range(16, 64):
        x, y = words[i - 15], words[i - 2]
        s0 = _rotated(x, 25) ^ _rotated(x, 14) ^ x >> 3
        s1 = _rotated(y, 15) ^ _rotated(y, 13) ^ y >> 10
        words.append((words[i - 16] + s0 + words[i - 7] + s1) & _MASK)
    a, b, c, d, e, f, g, h = state
    for constant, word in zip(_sha256_constants(), words):
        s1 = _rotated(e, 26) ^ _rotated(e, 21) ^ _rotated(e, 7)
        t1 = h + s1 + (e & f ^ ~e & _MASK & g) + constant + word
        s0 = _rotated(a, 30) ^ _rotated(a, 19) ^ _rotated(a, 10)
        t2 = s0 + (a & b ^ a & c ^ b & c)
        a, b, c, d, e, f, g, h = (t1 + t2) & _MASK, a, b, c, (d + t1) & _MASK, e, f, g
    return [(old + new) & _MASK for old, new in zip(state, (a, b, c, d, e, f, g, h))]


_made = {}


def _sha256_constants():
    if 'sha256' not in _made:
        _made['sha256'] = [_root_bits(prime, 3) for prime in _primes(64)]
    return _made['sha256']


def _sha1_block(state, block):
    words = [int.from_bytes(block[i:i + 4], 'big') for i in range(0, 64, 4)]
    for i in range(16, 80):
        words.append(_rotated(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1))
    a, b, c, d, e = state
    for i, word in enumerate(words):
        if i < 20:
            mixed, constant = b & c | ~b & _MASK & d, 0x5a827999
        elif i < 40:
            mixed, constant = b ^ c ^ d, 0x6ed9eba1
        elif i < 60:
            mixed, constant = b & c | b & d | c & d, 0x8f1bbcdc
        else:
            mixed, constant = b ^ c ^ d, 0xca62c1d6
        a, b, c, d, e = (_rotated(a, 5) + mixed + e + constant + word) & _MASK, a, _rotated(b, 30), c, d
    return [(old + new) & _MASK for old, new in zip(state, (a, b, c, d, e))]


_MD5_TURNS = (7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21)


def _md5_block(state, block):
    if 'md5' not in _made:
        import math
        _made['md5'] = [int(abs(math.sin(i + 1)) * 2**32) & _MASK for i in range(64)]
    constants = _made['md5']
    words = [int.from_bytes(block[i:i + 4], 'little') for i in range(0, 64, 4)]
    a, b, c, d = state
    for i in range(64):
        if i < 16:
            mixed, at = b & c | ~b & _MASK & d, i
        elif i < 32:
            mixed, at = d & b | ~d & _MASK & c, (5 * i + 1) % 16
        elif i < 48:
            mixed, at = b ^ c ^ d, (3 * i + 5) % 16
        else:
            mixed, at = c ^ (b | ~d & _MASK), 7 * i % 16
        turned = _rotated((a + mixed + constants[i] + words[at]) & _MASK, _MD5_TURNS[i // 16][i % 4])
        a, b, c, d = d, (b + turned) & _MASK, b, c
    return [(old + new) & _MASK for old, new in zip(state, (a, b, c, d))]


_KINDS = {'md5': (_md5_block, 'little', 16), 'sha1': (_sha1_block, 'big', 20), 'sha224': (_sha256_block, 'big', 28),
          'sha256': (_sha256_block, 'big', 32)}
_FIRST = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]


def _first_state(name):
    if name == 'md5':
        return _FIRST[:4]
    if name == 'sha1':
        return _FIRST[:]
    if name == 'sha256':
        return [_root_bits(prime, 2) for prime in _primes(8)]
    return [0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4]


class HASH:
    block_size = 64

    def __init__(self, name, string=b''):
        self.name = name
        self._block, self._order, self.digest_size = _KINDS[name]
        self._state = _first_state(name)
        self._rest = b''
        self._length = 0
        self.update(string)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError('object supporting the buffer API required')
        self._length += len(data)
        self._rest = self._absorb(self._rest + bytes(data))

    def _absorb(self, data):
        end = len(data) - len(data) % 64
        for at in range(0, end, 64):
            self._state = self._block(self._state, data[at:at + 64])
        return data[end:]

    def digest(self):
        state = self._state
        padding = b'\x80' + b'\0' * ((55 - self._length) % 64)
        self._absorb(self._rest + padding + (self._length * 8).to_bytes(8, self._order))
        result = b''.join([word.to_bytes(4, self._order) for word in self._state])
        self._state = state
        return result[:self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        other = HASH(self.name)
        other._state, other._rest, other._length = self._state, self._rest, self._length
        return other

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {id(self):#x}>'


HASH.__module__ = '_hashlib'


def new(name, data=b'', **kwargs):
    if name.lower() not in _KINDS:
        _refuse(name)
    return HASH(name.lower(), data)


def md5(string=b'', *, usedforsecurity=True):
    return HASH('md5', string)


def sha1(string=b'', *, usedforsecurity=True):
    return HASH('sha1', string)


def sha224(string=b'', *, usedforsecurity=True):
    return HASH('sha224', string)


def sha256(string=b'', *, usedforsecurity=True):
    return HASH('sha256', string)


def _refuse(name):
    from _inspection import refuse
    refuse(f"'hashlib.{name}'")


def sha384(string=b'', *, usedforsecurity=True):
    _refuse('sha384')


def sha512(string=b'', *, usedforsecurity=True):
    _refuse('sha512')
