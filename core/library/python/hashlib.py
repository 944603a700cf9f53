"""Digests of bytes."""

from _digests import digest as _digest

# Name: size of the digest and of a block.
_sizes = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64), 'sha384': (48, 128),
          'sha512': (64, 128), 'blake2b': (64, 128), 'blake2s': (32, 64), 'sha3_224': (28, 144),
          'sha3_256': (32, 136), 'sha3_384': (48, 104), 'sha3_512': (64, 72), 'shake_128': (0, 168),
          'shake_256': (0, 136)}
_by_openssl = 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512'

algorithms_guaranteed = set(_sizes)
algorithms_available = set(_sizes) | {'md5-sha1', 'ripemd160', 'sha512_224', 'sha512_256', 'sm3'}


def _bytes_of(data):
    if isinstance(data, str):
        raise TypeError('Strings must be encoded before hashing')
    if isinstance(data, int) or data is None:
        raise TypeError('object supporting the buffer API required')
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError('object supporting the buffer API required') from None


class HASH:
    _size = 0
    _key = _salt = _person = b''

    def __init__(self, name, data=b''):
        self.name = name
        self._size, self.block_size = _sizes[name]
        self._data = bytearray(_bytes_of(data))

    @property
    def digest_size(self):
        return self._size

    def update(self, data, /):
        self._data += _bytes_of(data)

    def digest(self):
        return _digest(self.name, self._data, self._size, self._key, self._salt, self._person)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__, _data=self._data[:])
        return other

    def __repr__(self):
        return f'<{self.name} _hashlib.{type(self).__name__} object @ {id(self):#x}>'


class HASHXOF(HASH):
    """A digest as long as one asks for."""

    def digest(self, length):
        return _digest(self.name, self._data, length, b'', b'', b'')

    def hexdigest(self, length):
        return self.digest(length).hex()


class _Blake(HASH):
    def __init__(self, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1,
                 leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        super().__init__(type(self).__name__, data)
        longest = self._size
        if digest_size is not None:
            if not 1 <= digest_size <= longest:
                raise ValueError(f'digest_size must be between 1 and {longest} bytes')
            self._size = digest_size
        for name, value, most in (('key', key, longest), ('salt', salt, longest // 4), ('person', person, longest // 4)):
            if len(value) > most:
                raise ValueError(f'maximum {name} length is {most} bytes')
        self._key, self._salt, self._person = bytes(key), bytes(salt), bytes(person)

    def __repr__(self):
        return f'<_blake2.{self.name} object at {id(self):#x}>'


class blake2b(_Blake):
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16


class blake2s(_Blake):
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8


HASH.__module__ = HASHXOF.__module__ = '_hashlib'
blake2b.__module__ = blake2s.__module__ = '_blake2'


def _maker(name):
    kind = HASHXOF if name.startswith('shake') else HASH

    def make(string=b'', *, usedforsecurity=True):
        return kind(name, string)
    make.__name__ = make.__qualname__ = 'openssl_' + name
    return make


for _name in _by_openssl + ('shake_128', 'shake_256'):
    globals()[_name] = _maker(_name)


def new(name, data=b'', **kwargs):
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    known = name.lower().replace('-', '_') if name.lower().startswith('sha3') else name.lower()
    if known not in _sizes:
        raise ValueError('unsupported hash type ' + name)
    return globals()[known](data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    made = new(digest) if isinstance(digest, str) else digest()
    while piece := fileobj.read(_bufsize):
        made.update(piece)
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    from hmac import digest
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    size = new(hash_name).digest_size
    wanted = size if dklen is None else dklen
    if wanted < 1:
        raise ValueError('key length must be greater than 0.')
    key = b''
    for number in range(1, (wanted + size - 1) // size + 1):
        last = digest(password, salt + number.to_bytes(4, 'big'), hash_name)
        block = int.from_bytes(last, 'big')
        for _ in range(iterations - 1):
            last = digest(password, last, hash_name)
            block ^= int.from_bytes(last, 'big')
        key += block.to_bytes(size, 'big')
    return key[:wanted]
