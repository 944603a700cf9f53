from io import BytesIO, StringIO


class Whole:
    def __index__(self):
        return 3


def tried(what):
    try:
        return what()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


text, data = StringIO('one\ntwo\nthree'), BytesIO(b'one\ntwo\nthree')
for stream in text, data:
    print(stream.read(Whole()), stream.readline(Whole()), stream.seek(Whole()), stream.tell(), stream.readlines(4))
    end = stream.seek(0, 2)
    stream.seek(end + 2)
    print(repr(stream.read()), stream.write(stream.getvalue()[:0]), len(stream.getvalue()), stream.tell())
    stream.write(stream.getvalue()[:1])
    print(repr(stream.getvalue()), stream.truncate(Whole()), repr(stream.getvalue()))
    for wrong in (lambda: stream.seek(1.5), lambda: stream.read('x'), lambda: stream.readlines('x'),
                  lambda: stream.truncate('x'), lambda: stream.truncate(-1), lambda: stream.seek(-1),
                  lambda: stream.seek(0, 5), lambda: stream.write(None)):
        print(tried(wrong))
    stream.close()
    print(tried(stream.readlines), tried(lambda: stream.writelines([])), tried(stream.getvalue))
print(tried(lambda: BytesIO([1, 2])), tried(lambda: BytesIO('x')), tried(lambda: BytesIO().write([1])),
      tried(lambda: StringIO(b'x')), tried(lambda: StringIO('', newline=b'\n')), tried(lambda: StringIO('', '\t')))
for newline in None, '', '\n', '\r', '\r\n':
    lines = StringIO('a\nb\r\nc\rd', newline)
    print(repr(newline), list(lines), repr(lines.getvalue()), lines.newlines)
print(BytesIO(bytearray(b'ab')).read(), StringIO(None).getvalue() == '')
