text = 'naïve € 😀\n'
for encoding in ('utf-8', 'utf-16', 'utf-8-sig', 'latin-1', 'ascii'):
    try:
        with open('coded.txt', 'w', encoding=encoding) as file:
            file.write('start ')
            file.write(text)
    except UnicodeEncodeError as error:
        print(encoding, error)
    else:
        print(encoding, open('coded.txt', 'rb').read(), open('coded.txt', encoding=encoding).read() == 'start ' + text)
with open('bad.txt', 'wb') as file:
    file.write(b'ok \xff\xe9')
try:
    open('bad.txt').read()
except UnicodeDecodeError as error:
    print(error)
for errors in ('replace', 'ignore', 'backslashreplace'):
    print(ascii(open('bad.txt', errors=errors).read()))
with open('bad.txt', 'w', encoding='ascii', errors='xmlcharrefreplace') as file:
    file.write(text)
print(open('bad.txt').read(), file.encoding, file.errors)
