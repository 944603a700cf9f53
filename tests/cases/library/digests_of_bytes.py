import hashlib

for text in (b'', b'abc', b'The quick brown fox jumps over the lazy dog' * 3, bytes(range(200))):
    for name in ('md5', 'sha1', 'sha224', 'sha256'):
        print(name, hashlib.new(name, text).hexdigest())
h = hashlib.sha256()
h.update(b'a')
other = h.copy()
h.update(b'b' * 100)
print(h.hexdigest(), other.hexdigest() == hashlib.sha256(b'a').hexdigest(), h.digest_size, h.block_size, h.name, len(h.digest()))
try:
    hashlib.md5('text')
except TypeError as error:
    print(error)
