import io

b = io.BytesIO(b'line one\nline two')
print(b.readline(), b.read(4), b.tell(), b.read(), b.read(), b.getvalue())
b.seek(-3, 2)
b.write(b'TWO!')
print(b.getvalue(), len(b.getvalue()), b.seek(0), b.readlines(), b.closed)
try:
    b.write('text')
except TypeError as error:
    print(error)
