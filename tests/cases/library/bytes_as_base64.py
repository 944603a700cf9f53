import base64
import binascii

for data in (b'', b'f', b'fo', b'foo', b'hello world', bytes(range(250, 256))):
    encoded = base64.b64encode(data)
    print(encoded, base64.b64decode(encoded) == data, base64.urlsafe_b64encode(data), base64.b32encode(data), base64.b16encode(data))
print(base64.b64decode('aGVsbG8='), base64.b32decode('NBSWY3DP'), base64.b16decode('6869'), base64.b64encode('é'.encode()).decode())
for wrong in (lambda: base64.b64decode('abc'), lambda: base64.b64decode('a'), lambda: base64.b64encode('text'), lambda: binascii.unhexlify('abc')):
    try:
        print(wrong())
    except (binascii.Error, TypeError) as error:
        print(type(error).__name__, error)
print(binascii.hexlify(b'\x01\xff'), binascii.unhexlify('01ff'), binascii.crc32(b'hello'))
