"""What is drawn by chance in CPython; here from a generator of its own, alike in every run."""

from random import Random

DEFAULT_ENTROPY = 32
_chance = Random()
choice = _chance.choice
randbits = _chance.getrandbits


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _chance.randrange(exclusive_upper_bound)


def token_bytes(nbytes=None):
    return _chance.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    from base64 import urlsafe_b64encode
    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')


def compare_digest(a, b, /):
    return a == b
