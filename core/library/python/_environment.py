"""The environment of a run: empty, until the program puts something into it."""

from collections.abc import Mapping, MutableMapping


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


class _Environ(MutableMapping):
    """A mapping of texts to texts."""
    __module__ = 'os'

    def __init__(self):
        self._data = {}

    def __getitem__(self, key):
        if _text(key) not in self._data:
            raise KeyError(key) from None
        return self._data[key]

    def __setitem__(self, key, value):
        self._data[_text(key)] = _text(value)

    def __delitem__(self, key):
        if _text(key) not in self._data:
            raise KeyError(key) from None
        del self._data[key]

    def __iter__(self):
        # What is put in or taken out meanwhile does not matter.
        yield from list(self._data)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        shown = ', '.join(f'{key!r}: {value!r}' for key, value in self._data.items())
        return f'environ({{{shown}}})'

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __or__(self, other):
        return dict(self) | dict(other) if isinstance(other, Mapping) else NotImplemented

    def __ror__(self, other):
        return dict(other) | dict(self) if isinstance(other, Mapping) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


environ = _Environ()
