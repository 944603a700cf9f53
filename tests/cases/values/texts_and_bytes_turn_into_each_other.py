def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


for t in ['abc', 'é€', '\U0001f600', '\ud800']:
    for encoding in ['utf-8', 'ascii', 'latin-1', 'utf-16', 'nonsense']:
        for errors in ['strict', 'replace', 'ignore', 'backslashreplace', 'xmlcharrefreplace']:
            show(lambda: t.encode(encoding, errors))
for b in [b'abc', b'\xc3\xa9', b'\xff', b'a\xe2\x82', b'a\xe2(\xa1', b'\xed\xa0\x80']:
    for encoding in ['utf-8', 'ascii', 'latin-1']:
        for errors in ['strict', 'replace', 'ignore', 'backslashreplace']:
            show(lambda: b.decode(encoding, errors))
b = b'Hello World\xff'
print(b[0], b[1:3], b.upper(), b.split(b' '), b.find(b'o'), b.find(111), list(b[:3]), b.hex(), b.hex(':', 4), bytes.fromhex('ab cd'), b + b'!', b * 2, b == bytearray(b))
a = bytearray(b'abc')
a.append(100)
a += b'ef'
a[1:3] = b'XYZ'
del a[0]
a[0] = 65
print(a, a.pop(), a, bytes(a), a.decode(), bytes(3), bytes([1, 2]), bytes('é', 'utf-8'), int.from_bytes(b'\x01\x02', 'little'), (258).to_bytes(3, 'big'))
show(lambda: b.find('o'))
show(lambda: b + 'x')
show(lambda: 'o' in b)
show(lambda: 300 in b)
show(lambda: bytes([300]))
show(lambda: bytes('a'))
show(lambda: bytes(-1))
show(lambda: a.append(300))
