"""Digests with a key, as RFC 2104 has them."""

import hashlib as _hashlib

digest_size = None


def compare_digest(a, b, /):
    if isinstance(a, str) != isinstance(b, str):
        wrong = a if isinstance(a, str) else b
        raise TypeError(f"a bytes-like object is required, not '{type(wrong).__name__}'")
    if isinstance(a, str) and not (a.isascii() and b.isascii()):
        raise TypeError('comparing strings with non-ASCII characters is not supported')
    return a == b


def _made(digestmod, data=b''):
    if isinstance(digestmod, str):
        return _hashlib.new(digestmod, data)
    return digestmod(data) if callable(digestmod) else digestmod.new(data)


class HMAC:
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        inner = _made(digestmod)
        self.digest_size, self.block_size = inner.digest_size, inner.block_size
        self.name = 'hmac-' + inner.name
        key = bytes(key)
        if len(key) > self.block_size:
            key = _made(digestmod, key).digest()
        key = key.ljust(self.block_size, b'\0')
        inner.update(bytes(byte ^ 0x36 for byte in key))
        self._inner, self._outer = inner, _made(digestmod, bytes(byte ^ 0x5c for byte in key))
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        self._inner.update(msg)

    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__, _inner=self._inner.copy(), _outer=self._outer.copy())
        return other


def new(key, msg=None, digestmod=''):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()
