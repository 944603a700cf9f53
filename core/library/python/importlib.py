"""Modules by a name that the program makes."""

import sys as _sys
from _inspection import refuse as _refuse

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']
__import__ = __import__


def import_module(name, package=None):
    if name.startswith('.'):
        if not package:
            raise TypeError(f'the \'package\' argument is required to perform a relative import for {name!r}')
        level = len(name) - len(name.lstrip('.'))
        parts = package.rsplit('.', level - 1)
        if len(parts) < level:
            raise ImportError('attempted relative import beyond top-level package')
        rest = name.lstrip('.')
        name = f'{parts[0]}.{rest}' if rest else parts[0]
    __import__(name)
    return _sys.modules[name]


def invalidate_caches():
    pass


def reload(module):
    _refuse('importlib.reload()')
