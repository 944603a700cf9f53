import io

s = io.StringIO()
print('one', 2, file=s)
s.write('three\nfour')
print(repr(s.getvalue()), s.tell(), s.seek(0), s.readline(), s.read(3), list(s))
with io.StringIO('a\nb\n') as f:
    for line in f:
        print(repr(line))
for wrong in (f.read, lambda: s.write(5), lambda: io.StringIO(5), lambda: s.seek(-1)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
s.seek(1)
s.write('NE!')
print(s.getvalue(), s.truncate(3), s.getvalue())
