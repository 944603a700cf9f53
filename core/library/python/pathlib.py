"""Paths as values, and what is at them."""

import fnmatch as _fnmatch
import os as _os
import re as _re
from _inspection import refuse as _refuse

__all__ = ['PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']


class _PosixFlavour:
    sep = '/'

    def split_root(self, text):
        """(drive, root, the rest)."""
        rest = text.lstrip('/')
        slashes = len(text) - len(rest)
        return '', '//' if slashes == 2 else '/' if slashes else '', rest

    def normal(self, text):
        return text

    folded = normal


class _WindowsFlavour:
    sep = '\\'

    def normal(self, text):
        return text.replace('/', '\\')

    def folded(self, text):
        return text.lower()

    def split_root(self, text):
        shared = _re.match(r'\\\\[^\\]+\\[^\\]+', text)
        if shared:
            return shared[0], '\\', text[shared.end():].lstrip('\\')
        drive = text[:2] if text[1:2] == ':' and text[0].isalpha() else ''
        rest = text[len(drive):]
        return drive, '\\' if rest.startswith('\\') else '', rest.lstrip('\\')


_posix, _windows = _PosixFlavour(), _WindowsFlavour()


class _Parents:
    """The folders above a path, from the nearest on."""

    def __init__(self, path):
        self._path = path

    def __len__(self):
        path = self._path
        return len(path._parts) - 1 if path._drive or path._root else len(path._parts)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple([self[i] for i in range(*index.indices(len(self)))])
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        path = self._path
        return path._made(path._drive, path._root, path._parts[:-index - 1])

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


_Parents.__name__ = _Parents.__qualname__ = '_PathParents'


class PurePath:
    __slots__ = ('_drive', '_root', '_parts', '_hash')
    _flavour = _posix

    def __new__(cls, *args):
        self = object.__new__(PurePosixPath if cls is PurePath else PosixPath if cls is Path else cls)
        self._drive, self._root, self._parts = self._read(args)
        return self

    @classmethod
    def _made(cls, drive, root, parts):
        self = object.__new__(cls)
        self._drive, self._root, self._parts = drive, root, list(parts)
        return self

    @classmethod
    def _read(cls, args):
        """(drive, root, parts) of all arguments after one another; the first part is drive and root, if any."""
        flavour = cls._flavour
        drive = root = ''
        names = []
        for arg in args:
            text = flavour.normal(_text_of(arg))
            new_drive, new_root, rest = flavour.split_root(text)
            if new_root or new_drive and flavour.folded(new_drive) != flavour.folded(drive):
                drive, root, names = new_drive or drive, new_root, []
            names += [name for name in rest.split(flavour.sep) if name and name != '.']
        return drive, root, ([drive + root] if drive or root else []) + names

    def __reduce__(self):
        return type(self), tuple(self._parts)

    def __str__(self):
        anchor = self._drive + self._root
        text = anchor + self._flavour.sep.join(self._parts[1:] if anchor else self._parts)
        return text or '.'

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self).replace(self._flavour.sep, '/')

    def __bytes__(self):
        return str(self).encode()

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote
        return 'file://' + quote(str(self))

    # ---- comparisons

    def _key(self):
        return [self._flavour.folded(part) for part in self._parts]

    def _comparable(self, other):
        return isinstance(other, PurePath) and self._flavour is other._flavour

    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented

    def __hash__(self):
        return hash(tuple(self._key()))

    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    # ---- parts

    @property
    def drive(self):
        return self._drive

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._drive + self._root

    @property
    def parts(self):
        return tuple(self._parts)

    @property
    def name(self):
        return '' if len(self._parts) == bool(self.anchor) else self._parts[-1]

    @property
    def suffix(self):
        place = self.name.rfind('.')
        return self.name[place:] if 0 < place < len(self.name) - 1 else ''

    @property
    def suffixes(self):
        if self.name.endswith('.'):
            return []
        return ['.' + suffix for suffix in self.name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        place = self.name.rfind('.')
        return self.name[:place] if 0 < place < len(self.name) - 1 else self.name

    @property
    def parent(self):
        if len(self._parts) <= bool(self.anchor):
            return self
        return self._made(self._drive, self._root, self._parts[:-1])

    @property
    def parents(self):
        return _Parents(self)

    def is_absolute(self):
        return bool(self._root and (self._drive or self._flavour is _posix))

    def is_reserved(self):
        return False

    # ---- other paths

    def joinpath(self, *args):
        return self._made(*self._read((self, *args)))

    def __truediv__(self, key):
        try:
            return self.joinpath(key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self._made(*self._read((key, self)))
        except TypeError:
            return NotImplemented

    def _check_name(self, name):
        sep = self._flavour.sep
        if not name or sep in name or name == '.' or self._flavour.split_root(name)[0]:
            raise ValueError(f'Invalid name {name!r}')

    def with_name(self, name):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        self._check_name(name)
        return self._made(self._drive, self._root, self._parts[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if self._flavour.sep in suffix or suffix and not suffix.startswith('.') or suffix == '.':
            raise ValueError(f'Invalid suffix {suffix!r}')
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        return self._made(self._drive, self._root, self._parts[:-1] + [self.stem + suffix])

    def relative_to(self, *other):
        if not other:
            raise TypeError('need at least one argument')
        base = type(self)(*other)
        if self._key()[:len(base._parts)] != base._key() or bool(base._root) < bool(self._root) and base._parts == []:
            raise ValueError(f'{str(self)!r} is not in the subpath of {str(base)!r} '
                             'OR one path is relative and the other is absolute.')
        return self._made('', '', self._parts[len(base._parts):])

    def is_relative_to(self, *other):
        try:
            self.relative_to(*other)
        except ValueError:
            return False
        return True

    def match(self, path_pattern):
        pattern = type(self)(path_pattern)
        wanted, have = pattern._key(), self._key()
        if not wanted:
            raise ValueError('empty pattern')
        if pattern.anchor and len(wanted) != len(have) or len(wanted) > len(have):
            return False
        return all(_fnmatch.fnmatchcase(part, fits) for part, fits in zip(reversed(have), reversed(wanted)))


def _text_of(arg):
    if isinstance(arg, PurePath):
        return str(arg) if arg._parts else ''
    text = _os.fspath(arg)
    if not isinstance(text, str):
        raise TypeError('argument should be a str object or an os.PathLike object returning str, '
                        f'not {type(text)!r}')
    return text


class PurePosixPath(PurePath):
    __slots__ = ()


class PureWindowsPath(PurePath):
    __slots__ = ()
    _flavour = _windows


class Path(PurePath):
    __slots__ = ()

    @classmethod
    def cwd(cls):
        return cls(_os.getcwd())

    @classmethod
    def home(cls):
        return cls(_os.path.expanduser('~'))

    def absolute(self):
        return self if self.is_absolute() else self.cwd() / self

    def resolve(self, strict=False):
        if strict:
            self.stat()
        return self._at(_os.path.abspath(self))

    def expanduser(self):
        if self._parts[:1] == ['~']:
            return self.home().joinpath(*self._parts[1:])
        return self

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def _at(self, text):
        return type(self)(text)

    # ---- what is there

    def stat(self, *, follow_symlinks=True):
        return _os.stat(self)

    def lstat(self):
        return self.stat()

    def exists(self):
        return _os.path.exists(self)

    def is_dir(self):
        return _os.path.isdir(self)

    def is_file(self):
        return _os.path.isfile(self)

    def is_mount(self):
        return _os.path.ismount(self)

    def is_symlink(self):
        return False

    is_socket = is_fifo = is_block_device = is_char_device = is_symlink

    def samefile(self, other_path):
        return _os.path.samefile(self, other_path)

    def owner(self):
        return 'learner'

    group = owner

    def iterdir(self):
        for name in _os.listdir(self):
            yield self / name

    def glob(self, pattern):
        return self._globbed(pattern, ())

    def rglob(self, pattern):
        return self._globbed(pattern, ('**',))

    def _globbed(self, pattern, before):
        if not pattern and not before:
            raise ValueError(f'Unacceptable pattern: {pattern!r}')
        wanted = PurePosixPath(pattern)
        if wanted.anchor:
            raise NotImplementedError('Non-relative patterns are unsupported')
        for part in wanted._parts:
            if '**' in part and part != '**':
                raise ValueError("Invalid pattern: '**' can only be an entire path component")
        seen = set()
        for found in self._select(before + tuple(wanted._parts), pattern.endswith('/')):
            if found not in seen:
                seen.add(found)
                yield found

    def _select(self, wanted, only_folders):
        if not wanted:
            if not only_folders or self.is_dir():
                yield self
            return
        first, rest = wanted[0], wanted[1:]
        if first == '**':
            yield from self._select(rest, only_folders or not rest)
            for each in self._inside():
                if each.is_dir():
                    yield from each._select(wanted, only_folders)
        elif not any(character in first for character in '*?['):
            if (self / first).exists():
                yield from (self / first)._select(rest, only_folders)
        else:
            for each in self._inside():
                if _fnmatch.fnmatchcase(each.name, first):
                    yield from each._select(rest, only_folders)

    def _inside(self):
        return list(self.iterdir()) if self.is_dir() else []

    # ---- reading and writing

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with self.open('r', encoding=encoding, errors=errors) as file:
            return file.read()

    def read_bytes(self):
        with self.open('rb') as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        view = bytes(memoryview(data))
        with self.open('wb') as file:
            return file.write(view)

    # ---- changing

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, _os.strerror(17), self)
            _os.utime(self)
        else:
            self.open('w').close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            _os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        _os.rmdir(self)

    def unlink(self, missing_ok=False):
        try:
            _os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        _os.rename(self, _os.fspath(target))
        return type(self)(target)

    replace = rename

    def chmod(self, mode, *, follow_symlinks=True):
        _os.chmod(self, mode)


def _refusing(name):
    def method(self, *args, **kwargs):
        _refuse(f'links between files (Path.{name})')
    method.__name__ = name
    method.__qualname__ = 'Path.' + name
    return method


for _name in 'readlink symlink_to hardlink_to'.split():
    setattr(Path, _name, _refusing(_name))


class PosixPath(Path, PurePosixPath):
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __slots__ = ()

    def __new__(cls, *args):
        raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")
