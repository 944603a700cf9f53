with open('data.bin', 'wb') as file:
    print(file, file.write(b'\x00\xff' * 3), file.seek(1), file.write(b'Z'), file.tell(), file.name, file.mode)
with open('data.bin', 'rb') as file:
    print(file.read(2), file.read(), file.read(), file.seek(-2, 2), file.peek(1)[:1], file.read1(), file.raw)
    buffer = bytearray(4)
    file.seek(0)
    print(file.readinto(buffer), buffer)
with open('data.bin', 'r+b') as file:
    file.seek(2)
    print(file, file.write(b'--'), file.read(), file.truncate(3))
with open('data.bin', 'rb', buffering=0) as file:
    print(file, file.readall(), file.closefd)
with open('lines.bin', 'wb') as file:
    file.writelines([b'a\n', b'b\n', bytearray(b'c')])
print(list(open('lines.bin', 'rb')), open('lines.bin', 'rb').readline())
for mode, action in (('wb', lambda f: f.write('x')), ('wb', lambda f: f.read()), ('rb', lambda f: f.write(b'')),
                     ('wb', lambda f: f.write(3)), ('ab', lambda f: f.readline())):
    with open('data.bin', mode) as file:
        try:
            action(file)
        except (OSError, TypeError) as error:
            print(type(error).__name__, error)
