pieces = [rb"a\nb\x41\u00e9\U0001f600\N{BULLET}\101\'\"\\", rb'\q', rb'\x4', rb'\u12', rb'\U00110000', rb'\N{foo}',
          rb'\N', b'\\', b'\xe9', rb'\777', b'a\\\nb']
for data in pieces:
    for errors in 'strict', 'replace', 'ignore':
        try:
            print(data, ascii(data.decode('unicode_escape', errors)))
        except UnicodeDecodeError as error:
            print(data, error)
print('é\n\t\'"\\\0€\U0001f600 ~\x7f\ud800'.encode('unicode_escape'))
print('é\n€\U0001f600\\u'.encode('raw_unicode_escape'))
print(ascii(rb'\u20ac\n\xe9 \\u0041 \U0001f600'.decode('raw_unicode_escape')))
print('"tab\\there"'[1:-1].encode().decode('unicode_escape'))
try:
    rb'\u12'.decode('raw_unicode_escape')
except UnicodeDecodeError as error:
    print(error)
