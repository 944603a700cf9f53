for arguments in [('lost',), (2, 'No such file'), (13, 'denied', 'lesson.py'), (104, 'reset'), (17, 'there', 'a', None, 'b')]:
    error = OSError(*arguments)
    print(type(error).__name__, error, error.errno, error.strerror, error.filename, error.args)
print(repr(ConnectionRefusedError(111, 'refused')), isinstance(OSError(2, ''), FileNotFoundError))
