"""Paths that fit a pattern."""

import fnmatch as _fnmatch
import os as _os

__all__ = ['escape', 'glob', 'iglob']


def _is_pattern(text):
    return any(character in text for character in '*?[')


def has_magic(s):
    return _is_pattern(s)


def escape(pathname):
    return ''.join(f'[{character}]' if character in '*?[' else character for character in pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    pathname = _os.fspath(pathname)
    found = _found(root_dir or '', pathname, recursive, include_hidden)
    return (path for path in found if path)


def _found(root, pathname, recursive, hidden):
    """All that fits, as texts that begin as the pattern does."""
    folder, name = _os.path.split(pathname)
    if not _is_pattern(pathname):
        exists = _os.path.lexists if name else _os.path.isdir
        if exists(_os.path.join(root, pathname)):
            yield pathname
        return
    folders = [folder]
    if folder and folder != pathname and _is_pattern(folder):
        folders = _found(root, folder, recursive, hidden)
    for each in folders:
        for found in _in_folder(_os.path.join(root, each), name, recursive, hidden):
            yield _os.path.join(each, found)


def _names(folder):
    try:
        return _os.listdir(folder or '.')
    except OSError:
        return []


def _in_folder(folder, name, recursive, hidden):
    if recursive and name == '**':
        if not folder or _os.path.isdir(folder):
            yield ''
        yield from _below(folder, hidden)
    elif _is_pattern(name):
        names = [each for each in _names(folder) if hidden or name.startswith('.') or not each.startswith('.')]
        yield from _fnmatch.filter(names, name)
    elif name == '':
        if _os.path.isdir(folder):
            yield ''
    elif _os.path.lexists(_os.path.join(folder, name)):
        yield name


def _below(folder, hidden):
    for name in _names(folder):
        if hidden or not name.startswith('.'):
            yield name
            for inner in _below(_os.path.join(folder, name), hidden):
                yield _os.path.join(name, inner)
