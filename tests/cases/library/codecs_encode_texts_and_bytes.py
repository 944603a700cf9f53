import codecs
import io

print(codecs.encode('Hello, World!', 'rot13'), codecs.decode('Uryyb', 'rot_13'))
print(codecs.encode(b'abc', 'hex'), codecs.decode('616263', 'hex'), codecs.encode(b'hello', 'base64'),
      codecs.decode(b'aGVsbG8=\n', 'base64'))
print(codecs.encode('é'), codecs.decode(b'\xc3\xa9'), codecs.BOM_UTF8)
print([codecs.lookup(name).name for name in ('utf8', 'latin1', 'ASCII', 'rot13', 'cp1252', 'utf_16', 'windows-1252')])

decoder = codecs.getincrementaldecoder('utf-8')()
print([decoder.decode(bytes([byte])) for byte in 'aé€😀'.encode()], repr(decoder.decode(b'', final=True)))
print(list(codecs.iterdecode([b'\xc3', b'\xa9x'], 'utf-8')), list(codecs.iterencode(['a', 'é'], 'utf-16')))

writer = codecs.getwriter('utf-8')(io.BytesIO())
writer.write('hé')
print(writer.stream.getvalue())
reader = codecs.getreader('utf-8')(io.BytesIO('línea\ndos\n'.encode()))
print(repr(reader.readline()), repr(reader.read()))

for call in [lambda: codecs.lookup('nope'), lambda: codecs.encode('x', 'nope'), lambda: codecs.decode(b'zz', 'hex'),
             lambda: codecs.encode('é', 'ascii'), lambda: codecs.encode('s', 'hex'), lambda: codecs.encode(5, 'rot13'),
             lambda: codecs.decode('x', 'utf-8'), lambda: codecs.encode(b'x', 'utf-8')]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__))
