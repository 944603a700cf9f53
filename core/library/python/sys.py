"""What sys has that few ask for: made when it is asked for."""


def _implementation():
    from types import SimpleNamespace
    return SimpleNamespace(name='cpython', cache_tag='cpython-311', version=version_info, hexversion=hexversion,
                           _multiarch='x86_64-linux-gnu')


def _builtin_module_names():
    return tuple('''_abc _ast _bisect _blake2 _codecs _collections _csv _datetime _elementtree _functools _heapq _imp _io
        _locale _md5 _opcode _operator _pickle _posixsubprocess _random _sha1 _sha256 _sha3 _sha512 _signal _socket _sre
        _stat _statistics _string _struct _symtable _thread _tokenize _tracemalloc _warnings _weakref array atexit
        binascii builtins cmath errno faulthandler fcntl gc grp itertools marshal math posix pwd pyexpat select spwd sys
        syslog time unicodedata xxsubtype zlib'''.split())


_MADE_LATER = {'implementation': _implementation, 'builtin_module_names': _builtin_module_names,
               'orig_argv': lambda: [executable, *argv]}


def getfilesystemencodeerrors():
    return 'surrogateescape'


def __getattr__(name):
    if name not in _MADE_LATER:
        raise AttributeError(f"module 'sys' has no attribute {name!r}")
    globals()[name] = value = _MADE_LATER[name]()
    return value
