for encoding in ('cp1252', 'windows-1251', 'cp437', 'CP850', 'latin2', 'iso-8859-15', 'koi8_r', 'mac-roman', 'utf-32-be'):
    for text in 'é€ä', 'Привет', 'naïve £ café':
        try:
            data = text.encode(encoding)
            print(encoding, data, data.decode(encoding) == text)
        except UnicodeEncodeError as error:
            print(encoding, error, text.encode(encoding, 'replace'), text.encode(encoding, 'xmlcharrefreplace'))
try:
    b'a\x81'.decode('cp1252')
except UnicodeDecodeError as error:
    print(error, ascii(b'a\x81b'.decode('cp1252', 'replace')), ascii(b'a\x81b'.decode('cp1252', 'backslashreplace')))
for name in 'hex', 'rot13', 'no-such-encoding', 'base64':
    try:
        'abc'.encode(name)
    except LookupError as error:
        print(error)
