"""The file system of a run: it lives and ends with it, and nothing is ever written to a disk. At the beginning it holds
the program, the modules beside it and the files beside it that the program names."""

from time import time as _now
from _world import files as _files_beside

HOME = '/home/learner'
current = HOME


class Node:
    """A file with its bytes, or a folder with what is in it."""

    __slots__ = 'data', 'entries', 'mode', 'changed', 'accessed', 'number', 'is_null'
    made = 100

    def __init__(self, is_folder, mode):
        Node.made += 1
        self.number = Node.made
        self.data = None if is_folder else bytearray()
        self.entries = {} if is_folder else None
        self.mode = mode
        self.is_null = False
        self.accessed = self.changed = _now()

    @property
    def is_folder(self):
        return self.entries is not None


root = Node(True, 0o755)


def error(number, *names):
    from os import strerror
    names = _shown(names)
    if len(names) == 2:
        return OSError(number, strerror(number), names[0], None, names[1])
    return OSError(number, strerror(number), *names)


def text_of(path, function=None, kinds='string, bytes or os.PathLike'):
    """A path as a str."""
    if not isinstance(path, (str, bytes)):
        method = getattr(type(path), '__fspath__', None)
        if method is None:
            name = type(path).__name__
            if function is None:
                raise TypeError(f'expected str, bytes or os.PathLike object, not {name}')
            raise TypeError(f'{function}: path should be {kinds}, not {name}')
        path = method(path)
    if isinstance(path, bytes):
        path = path.decode('utf-8', 'surrogateescape')
    if '\0' in path:
        raise ValueError('embedded null byte')
    return path


def _shown(paths):
    """Paths as an error says them."""
    return [path if isinstance(path, (str, bytes)) else text_of(path) for path in paths]


def parts_of(text):
    """The names on the way from the root to a path, without `.` and `..`."""
    parts = []
    for part in (text if text.startswith('/') else current + '/' + text).split('/'):
        if part == '..':
            del parts[-1:]
        elif part and part != '.':
            parts.append(part)
    return parts


def find(path, *shown):
    """The node at a path; an OSError with the names shown if there is none."""
    text = text_of(path)
    shown = _shown(shown or (path,))
    node = root
    if not text:
        raise error(2, *shown)
    for part in parts_of(text):
        if not node.is_folder:
            raise error(20, *shown)
        node = node.entries.get(part)
        if node is None:
            raise error(2, *shown)
    if text.endswith('/') and not node.is_folder:
        raise error(20, *shown)
    return node


def find_place(path, *shown):
    """(folder, name) of a path that need not be there itself; the name of the root is empty."""
    text = text_of(path)
    shown = _shown(shown or (path,))
    parts = parts_of(text)
    if not text:
        raise error(2, *shown)
    if not parts:
        return root, ''
    folder = find('/' + '/'.join(parts[:-1]), *shown)
    if not folder.is_folder:
        raise error(20, *shown)
    return folder, parts[-1]


def touch(node):
    node.changed = node.accessed = _now()


def make(path, is_folder, mode):
    folder, name = find_place(path)
    if not name or name in folder.entries:
        raise error(17, path)
    node = folder.entries[name] = Node(is_folder, mode)
    touch(folder)
    return node


def remove(path, is_folder):
    """As unlink and rmdir."""
    node = find(path)
    if node.is_folder != is_folder:
        raise error(20 if is_folder else 21, path)
    folder, name = find_place(path)
    if is_folder and (node.entries or not name):
        raise error(39, path)
    del folder.entries[name]
    touch(folder)


def rename(source, target):
    node = find(source, source, target)
    folder, name = find_place(target, source, target)
    there = folder.entries.get(name) if name else root
    if there is node:
        return
    if there is not None and there.is_folder != node.is_folder:
        raise error(21 if there.is_folder else 20, source, target)
    if there is not None and there.is_folder and there.entries:
        raise error(39, source, target)
    from_parts, to_parts = parts_of(text_of(source)), parts_of(text_of(target))
    if node.is_folder and to_parts[:len(from_parts)] == from_parts:
        raise error(22, source, target)
    old_folder, old_name = find_place(source)
    del old_folder.entries[old_name]
    folder.entries[name] = node
    touch(old_folder)
    touch(folder)


def make_folders(path):
    """Makes all that is missing on the way to a path."""
    node = root
    for part in parts_of(path):
        if part not in node.entries:
            node.entries[part] = Node(True, 0o755)
        node = node.entries[part]
    return node


def _fill():
    for folder in HOME, '/tmp', '/dev':
        make_folders(folder)
    make('/dev/null', False, 0o666).is_null = True
    for path, data in _files_beside():
        folder, _, name = (path if path.startswith('/') else HOME + '/' + path).rpartition('/')
        node = make_folders(folder).entries[name] = Node(False, 0o644)
        node.data = bytearray(data)


_fill()

# The files that are open, by descriptor: 0 to 2 are the standard streams.
descriptors = {}


def new_descriptor(file):
    number = 3
    while number in descriptors:
        number += 1
    descriptors[number] = file
    return number
