"""The functions of os that ask the file system."""

import _files
import stat as _stat

F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 0o100, 0o200, 0o1000, 0o2000
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
_any_path = 'string, bytes, os.PathLike or integer'
_listed_path = 'string, bytes, os.PathLike, integer or None'


class stat_result(tuple):
    __slots__ = ()
    _names = 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime'.split()
    n_fields, n_sequence_fields, n_unnamed_fields = 19, 10, 3
    st_blksize = 4096

    def __repr__(self):
        shown = [f'{name}={value}' for name, value in zip(self._names, self)]
        return f'os.stat_result({", ".join(shown)})'

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = property(lambda self: float(self[7]))
    st_mtime = property(lambda self: float(self[8]))
    st_ctime = property(lambda self: float(self[9]))
    st_mtime_ns = property(lambda self: self[8] * 10**9)
    st_blocks = property(lambda self: (self[6] + 4095) // 4096 * 8)


def _stat_of(node):
    kind = _stat.S_IFDIR if node.is_folder else _stat.S_IFREG
    size = 4096 if node.is_folder else len(node.data)
    return stat_result((kind | node.mode, node.number, 65024, 1, 1000, 1000, size, int(node.accessed),
                        int(node.changed), int(node.changed)))


def _opened(fd):
    if not isinstance(fd, int):
        raise TypeError(f"'{type(fd).__name__}' object cannot be interpreted as an integer")
    file = _files.descriptors.get(fd)
    if file is None:
        raise _files.error(9)
    return file


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    _files.text_of(path, 'stat', _any_path)
    return _stat_of(_files.find(path))


def lstat(path, *, dir_fd=None):
    return stat(path)


def fstat(fd):
    return _stat_of(_opened(fd)._node)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    try:
        node = _files.find(path)
    except OSError:
        return False
    return node.is_folder or not mode & X_OK or bool(node.mode & 0o111)


def getcwd():
    return _files.current


def getcwdb():
    return _files.current.encode()


def chdir(path):
    _files.text_of(path, 'chdir', _any_path)
    if not _files.find(path).is_folder:
        raise _files.error(20, path)
    _files.current = '/' + '/'.join(_files.parts_of(_files.text_of(path)))


def _folder(path, function):
    _files.text_of(path, function, _listed_path)
    node = _files.find(path)
    if not node.is_folder:
        raise _files.error(20, path)
    return node


def listdir(path=None):
    names = list(_folder('.' if path is None else path, 'listdir').entries)
    return [name.encode() for name in names] if isinstance(path, bytes) else names


class DirEntry:
    def __init__(self, folder, name, node):
        from os.path import join
        self.name = name
        self.path = join(folder, name)
        self._node = node

    def is_dir(self, *, follow_symlinks=True):
        return self._node.is_folder

    def is_file(self, *, follow_symlinks=True):
        return not self._node.is_folder

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return _stat_of(self._node)

    def inode(self):
        return self._node.number

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'


DirEntry.__module__ = 'posix'


class _Entries:
    """What scandir gives: an iterator that can be closed."""

    def __init__(self, path, node):
        self._entries = iter([DirEntry(path, name, each) for name, each in node.entries.items()])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path=None):
    path = '.' if path is None else path
    return _Entries(path, _folder(path, 'scandir'))


def mkdir(path, mode=0o777, *, dir_fd=None):
    _files.text_of(path, 'mkdir', 'string, bytes or os.PathLike')
    _files.make(path, True, mode & 0o755)


def makedirs(name, mode=0o777, exist_ok=False):
    from os import path
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == '.':
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def remove(path, *, dir_fd=None):
    _files.text_of(path, 'remove', 'string, bytes or os.PathLike')
    _files.remove(path, False)


def unlink(path, *, dir_fd=None):
    _files.text_of(path, 'unlink', 'string, bytes or os.PathLike')
    _files.remove(path, False)


def rmdir(path, *, dir_fd=None):
    _files.text_of(path, 'rmdir', 'string, bytes or os.PathLike')
    _files.remove(path, True)


def removedirs(name):
    from os import path
    rmdir(name)
    head, tail = path.split(name)
    while head:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _files.rename(src, dst)


replace = rename


def renames(old, new):
    from os import path
    head = path.dirname(new)
    if head and not path.exists(head):
        makedirs(head)
    rename(old, new)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _files.find(path).mode = mode & 0o7777


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    node = _files.find(path)
    if ns is not None:
        times = ns[0] / 1e9, ns[1] / 1e9
    if times is None:
        _files.touch(node)
    else:
        node.accessed, node.changed = times


def truncate(path, length):
    data = _files.find(path).data
    data += bytes(max(0, length - len(data)))
    del data[length:]


def walk(top, topdown=True, onerror=None, followlinks=False):
    from os import fspath, path
    top = fspath(top)
    try:
        entries = list(scandir(top))
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    folders = [entry.name for entry in entries if entry.is_dir()]
    files = [entry.name for entry in entries if not entry.is_dir()]
    if topdown:
        yield top, folders, files
    for name in folders:
        yield from walk(path.join(top, name), topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


# ---- files by descriptor

def open(path, flags, mode=0o777, *, dir_fd=None):
    from _file_objects import FileIO
    if flags & O_CREAT and flags & O_EXCL:
        _files.make(path, False, mode & 0o755)
    elif flags & O_CREAT and not access(path, F_OK):
        _files.make(path, False, mode & 0o755)
    file = FileIO(path, {O_RDONLY: 'r', O_WRONLY: 'r+', O_RDWR: 'r+'}[flags & 3])
    file._readable = flags & 3 != O_WRONLY
    file._appending = bool(flags & O_APPEND)
    if flags & O_TRUNC:
        file.truncate(0)
    return file.fileno()


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    import builtins
    return builtins.open(fd, mode, buffering, encoding, *args, **kwargs)


def close(fd):
    _opened(fd).close()


def read(fd, length, /):
    return _opened(fd).read(length)


def write(fd, data, /):
    if fd in (1, 2):
        import sys
        stream = sys.__stdout__ if fd == 1 else sys.__stderr__
        stream.write(bytes(data).decode('utf-8', 'replace'))
        return len(data)
    return _opened(fd).write(data)


def lseek(fd, position, whence, /):
    return _opened(fd).seek(position, whence)


def fsync(fd):
    _opened(fd if isinstance(fd, int) else fd.fileno())


def isatty(fd, /):
    return False
