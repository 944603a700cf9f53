import codecs


def braces(error):
    part = error.object[error.start:error.end]
    print(type(error).__name__, part, error.reason)
    if isinstance(error, UnicodeDecodeError):
        return f'<{part[0]}>', error.end
    return ''.join(f'{{{ord(c):04x}}}' for c in part), error.end


codecs.register_error('braces', braces)
print('naïve €é x'.encode('ascii', 'braces'), b'a\xff\xfeb'.decode('utf-8', 'braces'), '€'.encode('latin-1', 'braces'))
codecs.register_error('skips', lambda error: (b'!', error.start + 1))
print('é€x'.encode('ascii', 'skips'))
print('é☃x'.encode('ascii', 'namereplace'))
codecs.register_error('bad', lambda error: 'x')
for errors in 'bad', 'unknown':
    try:
        'é'.encode('ascii', errors)
    except (TypeError, LookupError) as error:
        print(type(error).__name__, error)
print(codecs.lookup_error('braces') is braces, codecs.lookup_error('ignore') is codecs.ignore_errors)
