for attempt in (lambda: b'ab\xff'.decode(), lambda: 'caf\xe9'.encode('ascii'), lambda: b'\x80'.decode('ascii'),
                lambda: 'a\u20ac\u20ac'.encode('latin-1'), lambda: b'\xe2\x82'.decode()):
    try:
        attempt()
    except UnicodeError as error:
        print(type(error).__name__, error)
        print(error.encoding, error.object, error.start, error.end, error.reason, error.args == (
            error.encoding, error.object, error.start, error.end, error.reason))


def repaired(data):
    """The text, with ? for each byte that is none."""
    while True:
        try:
            return data.decode('utf-8')
        except UnicodeDecodeError as error:
            data = data[:error.start] + b'?' * (error.end - error.start) + data[error.end:]


print(repaired(b'a\xffb\xfe'))
made = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'for a test')
made.reason = 'changed'
print(made, repr(made))
for wrong in (lambda: UnicodeDecodeError('x'), lambda: UnicodeEncodeError('a', b'x', 1, 2, 'r')):
    try:
        wrong()
    except TypeError as error:
        print(error)
