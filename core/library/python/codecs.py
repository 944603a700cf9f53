"""Encodings: of texts, and of bytes as other bytes."""

import builtins as _builtins

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE',
           'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE',
           'BOM_UTF32_BE', 'CodecInfo', 'Codec', 'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader',
           'StreamWriter', 'StreamReaderWriter', 'StreamRecoder', 'getencoder', 'getdecoder', 'getincrementalencoder',
           'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode', 'iterencode', 'iterdecode',
           'strict_errors', 'ignore_errors', 'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors',
           'namereplace_errors', 'register_error', 'lookup_error']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM = BOM_LE = BOM32_LE = BOM_UTF16 = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM32_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM64_LE = BOM_UTF32 = BOM_UTF32_LE = b'\xff\xfe\x00\x00'
BOM64_BE = BOM_UTF32_BE = b'\x00\x00\xfe\xff'


class CodecInfo(tuple):
    """What is known of an encoding: its functions and classes."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        self._is_text_encoding = _is_text_encoding is not False
        return self

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>'


class Codec:
    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class IncrementalDecoder:
    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b'', 0)

    def setstate(self, state):
        pass


class _TextEncoder(IncrementalEncoder):
    """Of encodings that begin with a mark, only the first piece has it."""

    _without_mark = {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self._begun = False

    def encode(self, input, final=False):
        name = self._without_mark.get(self._encoding, self._encoding) if self._begun else self._encoding
        self._begun = not final
        return input.encode(name, self.errors)

    def reset(self):
        self._begun = False


class _TextDecoder(IncrementalDecoder):
    """Keeps the bytes of a character that is not there whole yet."""

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self._kept = b''

    def decode(self, input, final=False):
        data = self._kept + bytes(input)
        self._kept = b''
        if not final:
            try:
                return data.decode(self._encoding, self.errors if self.errors != 'ignore' else 'strict')
            except UnicodeDecodeError as error:
                if error.end < len(data) or len(data) - error.start > 3 or 'end of data' not in error.reason \
                        and 'truncated' not in error.reason:
                    return data.decode(self._encoding, self.errors)
                self._kept = data[error.start:]
                data = data[:error.start]
        return data.decode(self._encoding, self.errors)

    def reset(self):
        self._kept = b''

    def getstate(self):
        return (self._kept, 0)

    def setstate(self, state):
        self._kept = state[0]


class StreamWriter(Codec):
    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, consumed = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write(''.join(list))

    def reset(self):
        pass

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self.reset()

    def _rest(self):
        if self._text is None:
            self._text = self.decode(self.stream.read(), self.errors)[0]
        elif self._lines is not None:
            self._text = ''.join(reversed(self._lines))
        self._lines = None
        return self._text

    def read(self, size=-1, chars=-1, firstline=False):
        count = chars if chars >= 0 else size
        text = self._rest()
        count = len(text) if count < 0 else count
        self._text = text[count:]
        return text[:count]

    def readline(self, size=None, keepends=True):
        if self._lines is None:
            self._lines = self._rest().splitlines(True)[::-1]
        if not self._lines:
            return ''
        line = self._lines.pop()
        return line if keepends else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._text = None  # what is still to be read
        self._lines = None  # the same as lines, the next one last, once lines are asked for

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder(StreamReaderWriter):
    """Writes and reads bytes of one encoding where the stream has another."""

    data_encode = file_encode = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        super().__init__(stream, Reader, Writer, errors)
        self.encode = encode
        self.decode = decode

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline(size), self.errors)[0]

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])


# ---- encodings of bytes as bytes, and rot13

def _bytes(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(data)


def _rot13(text):
    small, large = 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    return str.translate(text, str.maketrans(small + large, small[13:] + small[:13] + large[13:] + large[:13]))


def _to_hex(data):
    import binascii
    return binascii.b2a_hex(_bytes(data))


def _from_hex(data):
    import binascii
    return binascii.a2b_hex(data)


def _to_base64(data):
    import base64
    return base64.encodebytes(_bytes(data))


def _from_base64(data):
    import base64
    return base64.decodebytes(_bytes(data))


_TRANSFORMS = {'rot13': (_rot13, _rot13, 'rot-13'), 'hex': (_to_hex, _from_hex, 'hex'),
               'base64': (_to_base64, _from_base64, 'base64')}
_ALIASES = {'rot-13': 'rot13', 'hex-codec': 'hex', 'base64-codec': 'base64', 'base-64': 'base64'}
_NOT_THERE = ('bz2', 'bz2-codec', 'zip', 'zlib', 'zlib-codec', 'quopri', 'quopri-codec', 'quoted-printable', 'uu',
              'uu-codec')

# The names that encodings call themselves by, where that is not what they are asked for by.
_NAMES = {'utf8': 'utf-8', 'u8': 'utf-8', 'us-ascii': 'ascii', '646': 'ascii', 'latin-1': 'iso8859-1',
          'latin1': 'iso8859-1', 'iso-8859-1': 'iso8859-1', 'l1': 'iso8859-1', '8859': 'iso8859-1', 'utf16': 'utf-16',
          'u16': 'utf-16', 'utf32': 'utf-32', 'u32': 'utf-32', 'utf-16le': 'utf-16-le', 'utf-16be': 'utf-16-be',
          'utf-32le': 'utf-32-le', 'utf-32be': 'utf-32-be', 'windows-1250': 'cp1250', 'windows-1251': 'cp1251',
          'windows-1252': 'cp1252', 'windows-1253': 'cp1253', 'windows-1254': 'cp1254', 'windows-1257': 'cp1257',
          'ibm437': 'cp437', '437': 'cp437', 'ibm850': 'cp850', '850': 'cp850', 'latin2': 'iso8859-2',
          'iso-8859-2': 'iso8859-2', 'latin-9': 'iso8859-15', 'iso-8859-15': 'iso8859-15', 'unicodeescape':
          'unicode-escape', 'rawunicodeescape': 'raw-unicode-escape', '1252': 'cp1252', '1251': 'cp1251'}

_searches = []
_found = {}


def _plain(encoding):
    return encoding.lower().replace('_', '-').replace(' ', '-')


def _info(name, encode, decode, is_text):
    class Encoder(_TextEncoder if is_text else IncrementalEncoder):
        _encoding = name

        if not is_text:
            def encode(self, input, final=False):
                return encode(input)[0]

    class Decoder(_TextDecoder if is_text else IncrementalDecoder):
        _encoding = name

        if not is_text:
            def decode(self, input, final=False):
                return decode(input)[0]

    class Writer(StreamWriter):
        def encode(self, input, errors='strict'):
            return encode(input, errors)

    class Reader(StreamReader):
        def decode(self, input, errors='strict'):
            return decode(input, errors)

    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name, _is_text_encoding=is_text)


def _text_info(name):
    def encode(input, errors='strict'):
        if not isinstance(input, str):
            function = name.replace('-', '_') + '_encode()'
            raise TypeError(f'{function} argument 1 must be str, not {type(input).__name__}')
        return input.encode(name, errors), len(input)

    def decode(input, errors='strict'):
        return _bytes(input).decode(name, errors), len(input)

    return _info(name, encode, decode, True)


def _transform_info(name):
    there, back, name = _TRANSFORMS[name]
    return _info(name, lambda input, errors='strict': (there(input), len(input)),
                 lambda input, errors='strict': (back(input), len(input)), False)


def lookup(encoding, /):
    plain = _plain(encoding)
    if plain in _found:
        return _found[plain]
    name = _ALIASES.get(plain, plain)
    if name in _NOT_THERE:
        from _inspection import refuse
        refuse(f'the encoding {encoding!r}')
    if name in _TRANSFORMS:
        info = _transform_info(name)
    else:
        info = None
        for search in _searches:
            info = search(plain.replace('-', '_'))
            if info is not None:
                break
        if info is None:
            ''.encode(encoding)
            info = _text_info(_NAMES.get(plain, plain))
    _found[plain] = info
    return info


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


def _wrapped(encoding, verb, function, value, errors):
    """What a codec that is not of the language raises is told with the codec's name, unless it cannot be made again."""
    try:
        return function(value, errors)[0]
    except (UnicodeError, LookupError):
        raise
    except Exception as error:
        if type(error).__init__ is not Exception.__init__ and type(error).__init__ is not BaseException.__init__ \
                and type(error) not in (TypeError, ValueError, AttributeError):
            raise
        kind = type(error)
        if len(error.args) > 1 or error.__dict__:
            raise
        text = f"{verb} with '{encoding}' codec failed ({kind.__name__}: {error})"
        raise kind(text) from error


def encode(obj, encoding='utf-8', errors='strict'):
    info = lookup(encoding)
    if info._is_text_encoding and info.name == _NAMES.get(_plain(encoding), _plain(encoding)) and isinstance(obj, str):
        return obj.encode(encoding, errors)
    return _wrapped(encoding, 'encoding', info.encode, obj, errors)


def decode(obj, encoding='utf-8', errors='strict'):
    info = lookup(encoding)
    if info._is_text_encoding and isinstance(obj, (bytes, bytearray)) and not _searches:
        return obj.decode(encoding, errors)
    return _wrapped(encoding, 'decoding', info.decode, obj, errors)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := encoder.encode(piece):
            yield output
    if output := encoder.encode('', True):
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := decoder.decode(piece):
            yield output
    if output := decoder.decode(b'', True):
        yield output


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    if encoding is None:
        return _builtins.open(filename, mode, buffering)
    if 'b' not in mode:
        mode += 'b'
    info = lookup(encoding)
    opened = StreamReaderWriter(_builtins.open(filename, mode, buffering), info.streamreader, info.streamwriter, errors)
    opened.encoding = encoding
    return opened


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    data = lookup(data_encoding)
    stored = lookup(data_encoding if file_encoding is None else file_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, stored.streamreader, stored.streamwriter, errors)
    recoder.data_encoding = data_encoding
    recoder.file_encoding = file_encoding
    return recoder


# ---- what is done with what an encoding does not have

def strict_errors(exception, /):
    if isinstance(exception, BaseException):
        raise exception
    raise TypeError('codec must pass exception instance')


def _bad_part(error):
    return error.object[error.start:error.end]


def _cannot_handle(error):
    raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def ignore_errors(error, /):
    if not isinstance(error, UnicodeError):
        _cannot_handle(error)
    return '', error.end


def replace_errors(error, /):
    if isinstance(error, UnicodeEncodeError):
        return '?' * (error.end - error.start), error.end
    if isinstance(error, UnicodeDecodeError):
        return '\ufffd', error.end
    _cannot_handle(error)


def xmlcharrefreplace_errors(error, /):
    if not isinstance(error, UnicodeEncodeError):
        _cannot_handle(error)
    return ''.join(f'&#{ord(c)};' for c in _bad_part(error)), error.end


def backslashreplace_errors(error, /):
    if isinstance(error, UnicodeDecodeError):
        return ''.join(f'\\x{byte:02x}' for byte in _bad_part(error)), error.end
    if not isinstance(error, UnicodeEncodeError):
        _cannot_handle(error)
    return _bad_part(error).encode('ascii', 'backslashreplace').decode('ascii'), error.end


def namereplace_errors(error, /):
    import unicodedata
    if not isinstance(error, UnicodeEncodeError):
        _cannot_handle(error)
    shown = []
    for c in _bad_part(error):
        name = unicodedata.name(c, None)
        shown.append(c.encode('ascii', 'backslashreplace').decode('ascii') if name is None else f'\\N{{{name}}}')
    return ''.join(shown), error.end


_handlers = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
             'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
             'namereplace': namereplace_errors}


def register_error(errors, handler, /):
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[errors] = handler


def lookup_error(name, /):
    if name not in _handlers:
        raise LookupError(f"unknown error handler name '{name}'")
    return _handlers[name]


def _handle(name, error):
    """What the encodings of the language ask where they do not know an error handler: a text or bytes, and where to go
    on."""
    answer = lookup_error(name)(error)
    decodes = isinstance(error, UnicodeDecodeError)
    if not isinstance(answer, tuple) or len(answer) != 2 or not isinstance(answer[0], str if decodes else (str, bytes)):
        if decodes:
            raise TypeError('decoding error handler must return (str, int) tuple')
        raise TypeError('encoding error handler must return (str/bytes, int) tuple')
    position = answer[1]
    length = len(error.object)
    if position < 0:
        position += length
    if not 0 <= position <= length:
        raise IndexError(f'position {answer[1]} from error handler out of bounds')
    return answer[0], position


def utf_8_encode(str, errors=None, /):
    return str.encode('utf-8', errors or 'strict'), len(str)


def utf_8_decode(data, errors=None, final=False, /):
    return bytes(data).decode('utf-8', errors or 'strict'), len(data)


def ascii_encode(str, errors=None, /):
    return str.encode('ascii', errors or 'strict'), len(str)


def latin_1_encode(str, errors=None, /):
    return str.encode('latin-1', errors or 'strict'), len(str)


def latin_1_decode(data, errors=None, /):
    return bytes(data).decode('latin-1', errors or 'strict'), len(data)


def unicode_escape_encode(str, errors=None, /):
    return str.encode('unicode-escape', errors or 'strict'), len(str)


def unicode_escape_decode(data, errors=None, final=True, /):
    data = data.encode() if isinstance(data, str) else bytes(data)
    return data.decode('unicode-escape', errors or 'strict'), len(data)


def escape_decode(data, errors=None, /):
    data = data.encode() if isinstance(data, str) else bytes(data)
    return data.decode('unicode-escape', errors or 'strict').encode('latin-1'), len(data)


def escape_encode(data, errors=None, /):
    return repr(bytes(data))[2:-1].encode('ascii'), len(data)
