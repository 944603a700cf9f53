"""Files and folders that go with those who hold them. Their names are alike in every run."""

import os as _os
import random as _random
import shutil as _shutil
import weakref as _weakref
from io import BytesIO as _BytesIO, StringIO as _StringIO

TMP_MAX = 10000
template = 'tmp'
tempdir = None
_chance = _random.Random(0)


def gettempdir():
    return tempdir or '/tmp'


def gettempprefix():
    return template


def _free_name(suffix, prefix, dir):
    while True:
        letters = ''.join(_chance.choices('abcdefghijklmnopqrstuvwxyz0123456789_', k=8))
        path = _os.path.join(_os.path.abspath(dir or gettempdir()), (prefix or template) + letters + (suffix or ''))
        if not _os.path.exists(path):
            return path


def mktemp(suffix='', prefix=template, dir=None):
    return _free_name(suffix, prefix, dir)


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _free_name(suffix, prefix, dir)
    _os.mkdir(path, 0o700)
    return path


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _free_name(suffix, prefix, dir)
    return _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600), path


class _TemporaryFileWrapper:
    def __init__(self, file, name, delete):
        self.file, self.name, self.delete = file, name, delete

    def __getattr__(self, name):
        return getattr(self.__dict__['file'], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        return iter(self.file)

    def close(self):
        self.file.close()
        if self.delete and _os.path.exists(self.name):
            _os.unlink(self.name)

    def __del__(self):
        self.close()

    def __repr__(self):
        return f'<tempfile._TemporaryFileWrapper object at 0x{id(self):x}>'


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None):
    path = _free_name(suffix, prefix, dir)
    file = open(path, mode.replace('w', 'x'), buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, path, delete)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    path = _free_name(suffix, prefix, dir)
    file = open(path, mode.replace('w', 'x'), buffering, encoding, errors, newline)
    _os.unlink(path)
    return file


class SpooledTemporaryFile:
    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._file = _BytesIO() if 'b' in mode else _StringIO()
        self.mode = mode

    def __getattr__(self, name):
        return getattr(self.__dict__['_file'], name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self._file.close()

    def __iter__(self):
        return iter(self._file)

    def rollover(self):
        pass


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        self._ignore = ignore_cleanup_errors
        self.name = mkdtemp(suffix, prefix, dir)
        self._finalizer = _weakref.finalize(self, _shutil.rmtree, self.name, True)

    def __enter__(self):
        return self.name

    def __exit__(self, *exc_info):
        self.cleanup()

    def cleanup(self):
        if self._finalizer.detach() or _os.path.exists(self.name):
            _shutil.rmtree(self.name, self._ignore)

    def __repr__(self):
        return f'<TemporaryDirectory {self.name!r}>'
