import hashlib

for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'blake2b',
             'blake2s'):
    for data in (b'', b'abc', b'x' * 55, b'y' * 64, b'z' * 128, b'w' * 1000):
        made = hashlib.new(name, data)
        print(name, made.hexdigest(), made.digest_size, made.block_size, made.name)
print(hashlib.shake_128(b'a').hexdigest(50), hashlib.shake_256(b'a' * 200).digest(200)[-5:])
print(hashlib.blake2b(b'abc', digest_size=16, key=b'k', salt=b's', person=b'p').hexdigest())
print(hashlib.pbkdf2_hmac('sha256', b'password', b'salt', 10).hex())
for wrong in (lambda: hashlib.new('nope'), lambda: hashlib.sha256('x'), lambda: hashlib.sha256(3), lambda: hashlib.md5(None)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
