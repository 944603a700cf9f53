with open('mixed.txt', 'wb') as file:
    file.write(b'a\nb\r\nc\rd')
for newline in (None, '', '\n', '\r', '\r\n'):
    with open('mixed.txt', newline=newline) as file:
        print(repr(newline), list(file), file.newlines)
for newline in (None, '', '\n', '\r', '\r\n'):
    with open('written.txt', 'w', newline=newline) as file:
        file.write('x\ny\r\n')
    print(repr(newline), open('written.txt', 'rb').read())
with open('mixed.txt') as file:
    file.readline()
    print(file.tell(), file.readline(), file.tell(), file.seek(2), file.read())
