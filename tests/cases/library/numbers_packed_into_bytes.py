import struct

print(struct.pack('<HhIi', 1, -2, 3, -4), struct.pack('>q', 2**40), struct.pack('!H', 258), struct.calcsize('bi'), struct.pack('bi', 1, 2))
print(struct.pack('<f', 3.14), struct.pack('>d', -0.1), struct.pack('<e', 1.5), struct.pack('5s', b'ab'), struct.pack('?xc', True, b'z'))
print(struct.unpack('<HhIi', struct.pack('<HhIi', 1, -2, 3, -4)), struct.unpack('<fd', struct.pack('<fd', 0.1, 0.1)), struct.unpack('3s2B', b'abc\x01\xff'))
record = struct.Struct('<I4s')
print(record.size, record.pack(7, b'abcd'), list(record.iter_unpack(b'\1\0\0\0abcd\2\0\0\0efgh')), struct.unpack_from('<H', b'\0\1\2', 1))
for wrong in (lambda: struct.pack('<B', 256), lambda: struct.pack('<H', -1), lambda: struct.pack('<i', 'a'), lambda: struct.unpack('<I', b'abc'),
              lambda: struct.pack('<I'), lambda: struct.pack('z', 1), lambda: struct.pack('<i', 2**31)):
    try:
        print(wrong())
    except struct.error as error:
        print(error)
