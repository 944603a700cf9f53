"""The calls that mocks note, and the objects that stand for others in comparisons."""


class SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return 'sentinel.' + self.name


class _Sentinel:
    def __init__(self):
        self._known = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._known.setdefault(name, SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT


class _Any:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'

    __hash__ = None


ANY = _Any()


def shown_call(name, args, kwargs):
    shown = [repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(shown)})'


def _parts(value):
    """(name, args, kwargs) of a call or of a tuple that stands for one; None if it is no such tuple."""
    name, args, kwargs = '', (), {}
    for item in value:
        if isinstance(item, str):
            name = item
        elif isinstance(item, tuple):
            args = item
        elif isinstance(item, dict):
            kwargs = item
        else:
            return None
    return name, args, kwargs


class Call(tuple):
    """(name, args, kwargs), or (args, kwargs) where the name is known; `call.name(...)` makes one."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        own_name, args, kwargs = _parts(value) or ('', (), {})
        if two:
            return tuple.__new__(cls, (args, kwargs))
        is_named = any(isinstance(item, str) for item in value)
        return tuple.__new__(cls, (own_name if is_named else name or '', args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._name, self._parent, self._from_call = name, parent, from_kall

    def __eq__(self, other):
        if not isinstance(other, tuple) or len(other) > 3:
            return False
        mine, theirs = _parts(self), _parts(other)
        if mine is None or theirs is None:
            return False
        has_names = len(self) == 3 and any(isinstance(item, str) for item in other)
        if isinstance(other, Call) and len(self) != len(other):
            has_names = False
            if mine[0] and theirs[0] and mine[0] != theirs[0]:
                return False
        if has_names and mine[0] != theirs[0]:
            return False
        # What is compared with comes second, so that an ANY in either is asked.
        return (theirs[1], theirs[2]) == (mine[1], mine[2])

    def __ne__(self, other):
        return not self == other

    __hash__ = tuple.__hash__

    def __call__(self, /, *args, **kwargs):
        if self._name is None:
            return Call(('', args, kwargs), name='()')
        return Call((self._name, args, kwargs), name=self._name + '()', parent=self)

    def __getattr__(self, attr):
        if self._name is None:
            return Call(name=attr, from_kall=False)
        return Call(name=f'{self._name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ('count', 'index'):
            return self.__getattr__(attr)
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._from_call:
            name = self._name or 'call'
            return name if name.startswith('call') else 'call.' + name
        name = self[0] if len(self) == 3 else ''
        if name and name.startswith('()'):
            name = 'call' + name
        elif name:
            name = 'call.' + name
        return shown_call(name or 'call', self[-2], self[-1])


call = Call(from_kall=False)


class Calls(list):
    """A list of calls: `in` finds several in a row too."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[at:at + size] == value for at in range(len(self) - size + 1))

    def __repr__(self):
        shown = [repr(each) for each in self]
        line = f'[{", ".join(shown)}]'
        return line if len(line) <= 80 else '[' + ',\n '.join(shown) + ']'
