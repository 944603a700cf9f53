"""Objects that stand in for others and note how they are used."""

import builtins as _builtins
import inspect as _inspect

from _mock_calls import ANY, DEFAULT, call, sentinel, Call as _Call, Calls as _Calls, shown_call as _shown_call

__all__ = ['Mock', 'MagicMock', 'AsyncMock', 'NonCallableMock', 'NonCallableMagicMock', 'PropertyMock', 'patch', 'call',
           'sentinel', 'DEFAULT', 'ANY', 'create_autospec', 'mock_open', 'seal', 'FILTER_DIR']

FILTER_DIR = True

# What MagicMock's special methods give.
_fixed = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented,
          '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0,
          '__bool__': True, '__index__': 1, '__aexit__': False}
_binary = ('add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or').split()
_magic = ({f'__{name}__' for name in 'enter exit call getitem setitem delitem iter next len contains bool int float complex '
           'index hash str neg pos invert lt le gt ge eq ne reversed fspath round trunc floor ceil missing format '
           'aenter aexit aiter anext'.split()}
          | {f'__{kind}{name}__' for name in _binary for kind in ('', 'r', 'i')})
_made_at_once = _magic - {'__call__', '__missing__', '__next__', '__format__', '__reversed__', '__anext__'} - {
    f'__r{name}__' for name in _binary}
_asynchronous = {'__aenter__', '__aexit__', '__anext__'}


class InvalidSpecError(Exception):
    pass


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _occur(calls, made):
    """Whether the calls have been made one after the other."""
    size = len(calls)
    return any(made[at:at + size] == list(calls) for at in range(len(made) - size + 1))


class NonCallableMock:
    """What is in `__dict__` under names with `_mock_` is the mock's own; all else is made when it is asked for."""

    def __new__(cls, *args, **kwargs):
        # A class of its own, so that special methods can be set on each.
        return object.__new__(type(cls.__name__, (cls,), {'__doc__': cls.__doc__, '__module__': cls.__module__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, unsafe=False, **kwargs):
        own = self.__dict__
        # A mock is never asked whether it is true: it would note that.
        own.update(_mock_parent=parent, _mock_new_parent=parent if _new_parent is None else _new_parent, _mock_name=name,
                   _mock_new_name=_new_name or name, _mock_children={}, _mock_wraps=wraps, _mock_sealed=False, _mock_unsafe=unsafe,
                   _mock_return=DEFAULT, _mock_effect=None, _mock_spec=None, _mock_spec_class=None, _mock_strict=False)
        self._mock_forget_calls()
        self._mock_set_spec(spec_set if spec_set is not None else spec, spec_set is not None)
        self.configure_mock(**kwargs)

    def _mock_forget_calls(self):
        self.__dict__.update(called=False, call_count=0, call_args=None, call_args_list=_Calls(), mock_calls=_Calls(),
                             method_calls=_Calls())

    def _mock_set_spec(self, spec, strict):
        if spec is None:
            return
        own = self.__dict__
        own['_mock_strict'] = strict
        if isinstance(spec, (list, tuple)) and all(isinstance(each, str) for each in spec):
            own['_mock_spec'] = list(spec)
            return
        own['_mock_spec_class'] = spec if isinstance(spec, type) else type(spec)
        own['_mock_spec'] = dir(spec)
        own['_mock_spec_object'] = spec

    @property
    def __class__(self):
        return self.__dict__.get('_mock_spec_class') or type(self)

    # ---- what it gives

    @property
    def return_value(self):
        own = self.__dict__
        if own['_mock_return'] is DEFAULT:
            own['_mock_return'] = self._get_child_mock(_new_parent=self, _new_name='()')
        return own['_mock_return']

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_mock_return'] = value
        self._mock_adopt(value, '()')

    @property
    def side_effect(self):
        return self.__dict__['_mock_effect']

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            value = iter(value)
        self.__dict__['_mock_effect'] = value

    def _mock_adopt(self, value, name):
        """A mock without a name becomes a part of this one."""
        if isinstance(value, NonCallableMock) and value is not self:
            theirs = value.__dict__
            above = self
            while above is not None:
                if above is value:
                    return False
                above = above.__dict__['_mock_new_parent']
            if not theirs['_mock_name'] and not theirs['_mock_new_name'] and theirs['_mock_new_parent'] is None:
                theirs['_mock_new_parent'], theirs['_mock_new_name'] = self, name
                if name != '()':
                    theirs['_mock_parent'], theirs['_mock_name'] = self, name
                return True
        return False

    def _get_child_mock(self, /, **kwargs):
        for kind in type(self).__mro__:
            if kind.__dict__.get('_mock_is_kind'):
                break
        if self.__dict__['_mock_sealed']:
            name = kwargs.get('name') or '()'
            raise AttributeError(self._mock_whole_name() + ('.' if name != '()' else '') + name)
        if kind is AsyncMock and kwargs.get('_new_name') in _magic - _asynchronous:
            kind = MagicMock
        elif kind is NonCallableMagicMock:
            kind = MagicMock
        elif kind is NonCallableMock:
            kind = Mock
        return kind(**kwargs)

    # ---- attributes

    def __getattr__(self, name):
        own = self.__dict__
        if name.startswith('__') and name.endswith('__') or '_mock_children' not in own:
            raise AttributeError(name)
        spec = own['_mock_spec']
        if spec is not None and name not in spec:
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if not own['_mock_unsafe'] and name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')):
            raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be '
                                 'an attribute.')
        children = own['_mock_children']
        if name in children:
            if children[name] is _deleted:
                raise AttributeError(name)
            return children[name]
        wraps = own['_mock_wraps']
        child = self._get_child_mock(parent=self, name=name, wraps=getattr(wraps, name) if wraps is not None else None,
                                     _new_name=name, _new_parent=self)
        children[name] = child
        return child

    def __setattr__(self, name, value):
        own = self.__dict__
        if name in ('return_value', 'side_effect') or isinstance(getattr(type(self), name, None), property):
            object.__setattr__(self, name, value)
        elif name in _magic:
            self._mock_set_magic(name, value)
        elif name in ('called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls') or \
                name.startswith('_mock_') or name == '__class__':
            own['_mock_spec_class' if name == '__class__' else name] = value
        else:
            if own['_mock_strict'] and own['_mock_spec'] is not None and name not in own['_mock_spec']:
                raise AttributeError(f'Mock object has no attribute {name!r}')
            if own['_mock_sealed'] and name not in own['_mock_children'] and name not in own:
                raise AttributeError(f'Cannot set {self._mock_whole_name()}.{name}')
            if self._mock_adopt(value, name):
                own['_mock_children'][name] = value
            else:
                own['_mock_children'].pop(name, None)
                own[name] = value

    def _mock_set_magic(self, name, value):
        if not isinstance(value, NonCallableMock):
            function = value
            value = lambda self, *args, **kwargs: function(self, *args, **kwargs)
            setattr(type(self), name, value)
            self.__dict__['_mock_children'][name] = function
            return
        self._mock_adopt(value, name)
        setattr(type(self), name, _MagicMethod(name))
        self.__dict__['_mock_children'][name] = value

    def __delattr__(self, name):
        own = self.__dict__
        if name in own and not name.startswith('_mock_'):
            del own[name]
        elif own['_mock_children'].get(name) is _deleted:
            raise AttributeError(name)
        if name in _magic and name in vars(type(self)):
            delattr(type(self), name)
        own['_mock_children'][name] = _deleted

    def __dir__(self):
        own = self.__dict__
        names = {name for name in own if not name.startswith('_mock_')} | set(own['_mock_children'])
        return sorted(names | set(own['_mock_spec'] or ()) | {each for each in dir(type(self)) if not each.startswith('_')})

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            target, *names = self, *path.split('.')
            for name in names[:-1]:
                target = getattr(target, name)
            setattr(target, names[-1], value)

    def attach_mock(self, mock, attribute):
        mock.__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name='', _mock_new_name=None)
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_set_spec(spec, spec_set)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        self._mock_forget_calls()
        own = self.__dict__
        if return_value:
            own['_mock_return'] = DEFAULT
        if side_effect:
            own['_mock_effect'] = None
        children = [each for each in own['_mock_children'].values() if isinstance(each, NonCallableMock)]
        if isinstance(own['_mock_return'], NonCallableMock) and own['_mock_return'] is not self:
            children.append(own['_mock_return'])
        for child in children:
            child.reset_mock(return_value=return_value, side_effect=side_effect)

    # ---- how it shows itself

    def _mock_whole_name(self):
        own = self.__dict__
        names, last = [own['_mock_new_name'] or ''], own
        dot = '' if names[0] == '()' else '.'
        parent = own['_mock_new_parent']
        while parent is not None:
            last = parent.__dict__
            names.append((last['_mock_new_name'] or '') + dot)
            dot = '' if last['_mock_new_name'] == '()' else '.'
            parent = last['_mock_new_parent']
        names.reverse()
        first = last['_mock_name'] or 'mock'
        if len(names) > 1 and names[1] not in ('()', '().'):
            first += '.'
        names[0] = first
        return ''.join(names)

    def __repr__(self):
        own = self.__dict__
        name = self._mock_whole_name()
        shown = '' if name in ('mock', 'mock.') else f' name={name!r}'
        spec = own['_mock_spec_class']
        if spec is not None:
            shown += f' {"spec_set" if own["_mock_strict"] else "spec"}={spec.__name__!r}'
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    # ---- what was asked of it

    def _mock_note_call(self, args, kwargs):
        own = self.__dict__
        own['called'] = True
        own['call_count'] += 1
        own['call_args'] = noted = _Call((args, kwargs), two=True)
        own['call_args_list'].append(noted)
        # The mocks that this one is a part of note it too, under its name.
        own['mock_calls'].append(_Call(('', args, kwargs)))
        name, dot = own['_mock_new_name'] or '', own['_mock_new_name'] == '()'
        notes_method, method_name = own['_mock_parent'] is not None, own['_mock_name'] or ''
        parent = own['_mock_new_parent']
        while parent is not None:
            theirs = parent.__dict__
            if notes_method:
                theirs['method_calls'].append(_Call((method_name, args, kwargs)))
                notes_method = theirs['_mock_parent'] is not None
                method_name = f'{theirs["_mock_name"]}.{method_name}'
            theirs['mock_calls'].append(_Call((name, args, kwargs)))
            upper = theirs['_mock_new_name']
            if upper:
                name = upper + ('' if dot else '.') + name
            dot = upper == '()'
            parent = theirs['_mock_new_parent']

    def _mock_shown_name(self):
        return self.__dict__['_mock_name'] or 'mock'

    def _mock_shown_calls(self, prefix='Calls'):
        calls = self.__dict__['mock_calls']
        return f'\n{prefix}: {list(calls)!r}.' if calls else ''

    def _mock_call_text(self, args, kwargs):
        return _shown_call(self._mock_shown_name(), args, kwargs)

    def _mock_bound(self, noted):
        """A call with its arguments as the specified function has them, so that names and places are the same."""
        spec = self.__dict__.get('_mock_signature')
        if spec is None:
            return noted
        args, kwargs = noted[-2], noted[-1]
        try:
            bound = spec.bind(*args, **kwargs)
        except TypeError:
            return noted
        return _Call((bound.args, bound.kwargs), two=True)

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f"Expected '{self._mock_shown_name()}' to have been called.")

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected '{self._mock_shown_name()}' to not have been called. Called "
                                 f'{self.call_count} times.{self._mock_shown_calls()}')

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_shown_name()}' to have been called once. Called "
                                 f'{self.call_count} times.{self._mock_shown_calls()}')

    def assert_called_with(self, /, *args, **kwargs):
        wanted = self._mock_call_text(args, kwargs)
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {wanted}\nActual: not called.')
        if self._mock_bound(_Call((args, kwargs), two=True)) != self._mock_bound(self.call_args):
            raise AssertionError(f'expected call not found.\nExpected: {wanted}\n'
                                 f'Actual: {self._mock_call_text(*self.call_args)}')

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_shown_name()}' to be called once. Called {self.call_count} "
                                 f'times.{self._mock_shown_calls()}')
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        wanted = self._mock_bound(_Call((args, kwargs), two=True))
        if not any(self._mock_bound(each) == wanted for each in self.call_args_list):
            raise AssertionError(f'{self._mock_call_text(args, kwargs)} call not found')

    def assert_has_calls(self, calls, any_order=False):
        made = list(self.mock_calls)
        if not any_order:
            if not _occur(calls, made):
                raise AssertionError(f'Calls not found.\nExpected: {_Calls(calls)!r}'
                                     + self._mock_shown_calls('Actual').rstrip('.'))
            return
        missing = []
        for each in calls:
            if each in made:
                made.remove(each)
            else:
                missing.append(each)
        if missing:
            raise AssertionError(f'{self._mock_shown_name()} does not contain all of {tuple(missing)!r} in its call list, '
                                 f'found {made!r} instead')


class Mock(NonCallableMock):
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent)
        self.__dict__['_mock_return'] = return_value
        self.side_effect = side_effect
        self.configure_mock(**kwargs)

    def __call__(self, /, *args, **kwargs):
        self._mock_check_signature(args, kwargs)
        self._mock_note_call(args, kwargs)
        return self._mock_answer(args, kwargs)

    def _mock_check_signature(self, args, kwargs):
        signature = self.__dict__.get('_mock_signature')
        if signature is not None:
            signature.bind(*args, **kwargs)

    def _mock_answer(self, args, kwargs):
        own = self.__dict__
        effect = own['_mock_effect']
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if own['_mock_return'] is DEFAULT and own['_mock_wraps'] is not None:
            return own['_mock_wraps'](*args, **kwargs)
        return self.return_value


# ---- special methods

class _MagicMethod:
    """In the class of a mock: gives the mock that stands for the special method, bound to nothing."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        children = obj.__dict__['_mock_children']
        if self.name not in children:
            children[self.name] = _magic_child(obj, self.name)
        return children[self.name]


def _magic_child(obj, name):
    kind = AsyncMock if name in _asynchronous else MagicMock
    child = kind(name=name, _new_name=name, _new_parent=obj)
    if name in _fixed:
        child.return_value = _fixed[name]
    elif name == '__iter__':
        child.side_effect = lambda: iter(_given_items(child))
    elif name == '__aiter__':
        child.side_effect = lambda: _give_later(_given_items(child))
    elif name in ('__eq__', '__ne__'):
        child.side_effect = lambda other: _compared(obj, other, child, name == '__eq__')
    elif name == '__hash__':
        child.return_value = object.__hash__(obj)
    elif name == '__str__':
        child.return_value = object.__str__(obj)
    elif name == '__fspath__':
        child.return_value = f'{type(obj).__name__}/{obj._mock_whole_name()}/{id(obj)}'
    return child


def _compared(obj, other, child, wants_same):
    given = child.__dict__['_mock_return']
    if given is not DEFAULT:
        return given
    return wants_same if obj is other else NotImplemented


def _given_items(child):
    given = child.__dict__['_mock_return']
    return [] if given is DEFAULT else given


async def _give_later(items):
    for item in items:
        yield item


class _Magic:
    """Gives a mock all special methods, each made when it is first used."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        spec = self.__dict__['_mock_spec']
        for name in _made_at_once:
            if spec is None or name in spec:
                setattr(type(self), name, _MagicMethod(name))


class NonCallableMagicMock(_Magic, NonCallableMock):
    _mock_is_kind = True


class MagicMock(_Magic, Mock):
    _mock_is_kind = True

    def _get_child_mock(self, /, **kwargs):
        spec = self.__dict__.get('_mock_spec_object')
        made = getattr(spec, kwargs.get('name') or '', None) if spec is not None else None
        if made is not None and _inspect.iscoroutinefunction(made):
            return AsyncMock(**kwargs)
        return super()._get_child_mock(**kwargs)


Mock._mock_is_kind = NonCallableMock._mock_is_kind = True


class AsyncMock(_Magic, Mock):
    """Called, it gives a coroutine; what was awaited is noted apart."""

    _mock_is_kind = True

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_Calls())
        self.__dict__['_is_coroutine'] = True  # for asyncio.iscoroutinefunction

    def __call__(self, /, *args, **kwargs):
        self._mock_check_signature(args, kwargs)
        self._mock_note_call(args, kwargs)
        return self._execute_mock_call(*args, **kwargs)

    async def _execute_mock_call(self, /, *args, **kwargs):
        own = self.__dict__
        noted = _Call((args, kwargs), two=True)
        own['await_count'] += 1
        own['await_args'] = noted
        own['await_args_list'].append(noted)
        effect = own['_mock_effect']
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration from None
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
                if _inspect.isawaitable(result):
                    result = await result
            if result is not DEFAULT:
                return result
        if own['_mock_return'] is not DEFAULT:
            return self.return_value
        if own['_mock_wraps'] is not None:
            result = own['_mock_wraps'](*args, **kwargs)
            return await result if _inspect.isawaitable(result) else result
        return self.return_value

    def _get_child_mock(self, /, **kwargs):
        if kwargs.get('_new_name') == '()':
            return MagicMock(**kwargs)
        return super()._get_child_mock(**kwargs)

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_Calls())

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError(f'Expected {self._mock_shown_name()} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._mock_shown_name()} to have been awaited once. Awaited '
                                 f'{self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        wanted = self._mock_call_text(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f'Expected await: {wanted}\nNot awaited')
        if self.await_args != _Call((args, kwargs), two=True):
            raise AssertionError(f'expected await not found.\nExpected: {wanted}\n'
                                 f'Actual: {self._mock_call_text(*self.await_args)}')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in list(self.await_args_list):
            raise AssertionError(f'{self._mock_call_text(args, kwargs)} await not found')

    def assert_has_awaits(self, calls, any_order=False):
        made = list(self.await_args_list)
        if not (all(each in made for each in calls) if any_order else _occur(calls, made)):
            raise AssertionError(f'Awaits not found.\nExpected: {_Calls(calls)!r}\nActual: {made!r}')

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(f'Expected {self._mock_shown_name()} to not have been awaited. Awaited '
                                 f'{self.await_count} times.')


class PropertyMock(Mock):
    """To be put into a class: reading it is a call without arguments, setting it a call with the value."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


_deleted = sentinel.DELETED


def seal(mock):
    mock.__dict__['_mock_sealed'] = True
    for child in mock.__dict__['_mock_children'].values():
        if isinstance(child, NonCallableMock) and child.__dict__['_mock_new_parent'] is mock:
            seal(child)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock that can be called as the original, with attributes that are like the original's."""
    is_class = isinstance(spec, type)
    is_function = _inspect.isfunction(spec) or _inspect.ismethod(spec)
    if _inspect.iscoroutinefunction(spec):
        kind = AsyncMock
    elif not is_class and not callable(spec) or instance and not hasattr(spec, '__call__'):
        kind = NonCallableMagicMock
    else:
        kind = MagicMock
    named = {} if _name is None else {'name': _name, '_new_name': _name, '_new_parent': _parent, 'parent': _parent}
    mock = kind(**{'spec_set' if spec_set else 'spec': spec}, **named, **kwargs)
    if is_class or is_function:
        mock.__dict__['_mock_signature'] = _signature_of(spec, _parent is not None and is_function or instance)
    if is_class and not instance:
        made = create_autospec(spec, spec_set, instance=True)
        made.__dict__.update(_mock_new_parent=mock, _mock_new_name='()')
        mock.__dict__['_mock_return'] = made
    if not is_function:
        for name in dir(spec):
            original = None if name.startswith('__') else getattr(spec, name, None)
            if original is not None and (_inspect.isfunction(original) or _inspect.ismethod(original)):
                child = create_autospec(original, spec_set, _parent=mock, _name=name)
                mock.__dict__['_mock_children'][name] = child
    return mock


def _signature_of(spec, is_method):
    try:
        signature = _inspect.signature(spec)
    except (TypeError, ValueError):
        return None
    parameters = list(signature.parameters.values())
    if is_method and _inspect.isfunction(spec) and parameters and parameters[0].name in ('self', 'cls'):
        signature = signature.replace(parameters=parameters[1:])
    return signature


def mock_open(mock=None, read_data=''):
    """A mock for open(), whose files give `read_data`."""
    if mock is None:
        mock = MagicMock(name='open', spec=open)
    handle = MagicMock(spec=['read', 'readline', 'readlines', 'write', 'writelines', 'close', 'flush', 'seek', 'tell',
                             '__enter__', '__exit__', '__iter__', '__next__', 'closed', 'mode', 'name'])
    from io import BytesIO, StringIO
    state = {}

    def begin():
        state['file'] = BytesIO(read_data) if isinstance(read_data, bytes) else StringIO(read_data)

    def forward(name):
        def method(*args):
            given = getattr(handle, name).__dict__['_mock_return']
            return given if given is not DEFAULT else getattr(state['file'], name)(*args)
        return method

    begin()
    handle.write.return_value = None
    handle.__enter__.return_value = handle
    for name in 'read', 'readline', 'readlines':
        getattr(handle, name).side_effect = forward(name)
    handle.__iter__.side_effect = lambda: iter(state['file'])

    def opened(*args, **kwargs):
        begin()
        return DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock


# ---- patch

class _Patch:
    def __init__(self, find_target, name, new, spec, create, spec_set, autospec, new_callable, kwargs):
        self._find_target, self._name, self._new = find_target, name, new
        self._spec, self._create, self._spec_set, self._autospec = spec, create, spec_set, autospec
        self._new_callable, self._kwargs = new_callable, kwargs
        self._together = []  # of patch.multiple: what is patched with this one
        self.attribute_name = None

    def copy(self):
        other = _Patch(self._find_target, self._name, self._new, self._spec, self._create, self._spec_set,
                       self._autospec, self._new_callable, self._kwargs)
        other.attribute_name = self.attribute_name
        other._together = [each.copy() for each in self._together]
        return other

    def _original(self, target):
        if self._name in getattr(target, '__dict__', ()):
            return vars(target)[self._name], True
        original = getattr(target, self._name, DEFAULT)
        if original is DEFAULT and not self._create and self._name not in vars(_builtins):
            raise AttributeError(f'{target} does not have the attribute {self._name!r}')
        return original, False

    def _replacement(self, original):
        if self._new is not DEFAULT:
            return self._new
        shown = {'name': self._name, **self._kwargs}
        if self._autospec is not None and self._autospec is not False:
            spec = original if self._autospec is True else self._autospec
            return create_autospec(spec, bool(self._spec_set), _name=self._name, **self._kwargs)
        spec = original if self._spec is True else self._spec
        spec_set = original if self._spec_set is True else self._spec_set
        if self._new_callable is not None:
            kind = self._new_callable
            if not (isinstance(kind, type) and issubclass(kind, NonCallableMock)):
                shown.pop('name')
        elif _inspect.iscoroutinefunction(next((each for each in (spec_set, spec) if each is not None), original)):
            kind = AsyncMock
        else:
            kind = MagicMock
        for key, value in (('spec', spec), ('spec_set', spec_set)):
            if value is not None and value is not False:
                shown[key] = value
        made = kind(**shown)
        like = spec if spec is not None else spec_set
        if isinstance(like, type) and isinstance(made, Mock):
            made.return_value = MagicMock(spec=like, _new_name='()', _new_parent=made)
        return made

    def __enter__(self):
        self._target = self._find_target()
        self._was, self._is_local = self._original(self._target)
        new = self._replacement(self._was)
        setattr(self._target, self._name, new)
        if self.attribute_name is None:
            return new
        made = {self.attribute_name: new} if self._new is DEFAULT else {}
        for each in self._together:
            entered = each.__enter__()
            if each._new is DEFAULT:
                made[each.attribute_name] = entered[each.attribute_name]
        return made

    def __exit__(self, *exc_info):
        for each in reversed(self._together):
            each.__exit__(*exc_info)
        if self._is_local:
            setattr(self._target, self._name, self._was)
        else:
            delattr(self._target, self._name)
            if self._was is not DEFAULT and not hasattr(self._target, self._name):
                setattr(self._target, self._name, self._was)
        return False

    def start(self):
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)

    def __call__(self, function):
        if isinstance(function, type):
            for name in dir(function):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(function, name)):
                    setattr(function, name, self.copy()(getattr(function, name)))
            return function
        return _decorated(function, self)


_started = []


def _decorated(function, patcher):
    """The function with the patch around it; several decorators become one, the innermost first."""
    if hasattr(function, 'patchings'):
        function.patchings.append(patcher)
        return function
    import contextlib
    import functools

    @contextlib.contextmanager
    def patched_arguments(kwargs):
        more = []
        with contextlib.ExitStack() as stack:
            for each in wrapper.patchings:
                made = stack.enter_context(each)
                if isinstance(each, _DictPatch):
                    continue
                if each.attribute_name is not None:
                    kwargs.update(made)
                elif each._new is DEFAULT:
                    more.append(made)
            yield tuple(more)

    if _inspect.iscoroutinefunction(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            with patched_arguments(kwargs) as more:
                return await function(*args, *more, **kwargs)
    else:
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            with patched_arguments(kwargs) as more:
                return function(*args, *more, **kwargs)
    wrapper.patchings = [patcher]
    return wrapper


class _DictPatch:
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self._dict, self._clear = in_dict, clear
        self._values = {**dict(values), **kwargs}

    def __enter__(self):
        if isinstance(self._dict, str):
            self._dict = _found(self._dict)
        self._was = dict(self._dict)
        if self._clear:
            self._dict.clear()
        self._dict.update(self._values)
        return self._dict

    def __exit__(self, *exc_info):
        self._dict.clear()
        self._dict.update(self._was)
        return False

    start = __enter__

    def stop(self):
        return self.__exit__(None, None, None)

    def copy(self):
        return _DictPatch(self._dict, self._values, self._clear)

    def __call__(self, function):
        return _decorated(function, self)


def _found(path):
    """What a dotted path names: a module, or a part of one."""
    import sys
    first, *rest = path.split('.')
    thing = sys.modules.get(first) or __import__(first)
    name = first
    for part in rest:
        name += '.' + part
        if not hasattr(thing, part):
            __import__(name)
        thing = getattr(thing, part)
    return thing


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False,
          **kwargs):
    path, _, name = target.rpartition('.') if isinstance(target, str) else ('', '', '')
    if not path:
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return _Patch(lambda: _found(path), name, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    if isinstance(target, str):
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _Patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    find = (lambda: _found(target)) if isinstance(target, str) else (lambda: target)
    patchers = []
    for name, new in kwargs.items():
        patchers.append(_Patch(find, name, new, spec, create, spec_set, autospec, new_callable, {}))
        patchers[-1].attribute_name = name
    patchers[0]._together = patchers[1:]
    return patchers[0]


def _stop_all():
    for each in list(reversed(_started)):
        each.stop()


patch.object = _patch_object
patch.multiple = _patch_multiple
patch.dict = _DictPatch
patch.stopall = _stop_all
patch.TEST_PREFIX = 'test'
