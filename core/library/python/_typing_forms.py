"""The forms that annotations are made of: variables, aliases with arguments, special forms."""

import collections
import collections.abc
import contextlib
import functools
import operator
import re
import sys
import types
from _caller import caller_module

__name__ = 'typing'


# ---- what may stand as an argument

def _converted(arg):
    if arg is None:
        return type(None)
    return ForwardRef(arg) if isinstance(arg, str) else arg


def _is_root(value):
    """True for Generic and Protocol themselves."""
    return isinstance(value, type) and value.__dict__.get('_is_generic_root', False)


def _checked(arg, message, is_argument=True, any_form=False):
    """The argument as a type; or a TypeError that begins with the message."""
    arg = _converted(arg)
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        refused = _is_root(origin) or (not any_form and (origin is ClassVar or is_argument and origin is Final))
        if refused:
            raise TypeError(f'{arg} is not valid as type argument')
    if isinstance(arg, _SpecialForm):
        may_stand_alone = arg._alone or any_form and (arg is ClassVar or arg is Final)
        if not may_stand_alone:
            raise TypeError(f'Plain {arg} is not valid as type argument')
    elif _is_root(arg):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{message} Got {arg!r:.100}.')
    return arg


def _shown(value):
    """A type's name with its module, but for the built-in ones."""
    if isinstance(value, types.GenericAlias):
        return repr(value)
    if isinstance(value, type):
        return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    return value.__name__ if isinstance(value, types.FunctionType) else repr(value)


def _list_shown(values):
    return ', '.join([_shown(value) for value in values])


def _check_count(what, given, expected):
    if not expected:
        raise TypeError(f'{what} is not a generic class')
    if len(given) != expected:
        raise TypeError(f"Too {'many' if len(given) > expected else 'few'} arguments for {what}; "
                        f'actual {len(given)}, expected {expected}')


def _variables_in(args):
    found = []
    for arg in args:
        if isinstance(arg, type):
            continue
        inner = (arg,) if hasattr(arg, '__typing_subst__') else getattr(arg, '__parameters__', ())
        found += [variable for variable in inner if variable not in found]
    return tuple(found)


def _each_once(values):
    kept = []
    for value in values:
        if value not in kept:
            kept.append(value)
    return kept


def _as_tuple(value):
    return value if isinstance(value, tuple) else (value,)


def _flattened(args):
    """The arguments with those of unpacked tuples of a fixed length in their place."""
    flat = []
    for arg in args:
        inner = getattr(arg, '__typing_unpacked_tuple_args__', None)
        flat += [arg] if inner is None or inner and inner[-1] is ... else inner
    return tuple(flat)


def _stands_for_many(value):
    return not isinstance(value, type) and getattr(value, '__typing_is_unpacked_typevartuple__', False)


def _stands_for_parameters(value):
    return value is ... or isinstance(value, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


# ---- names in quotes

class ForwardRef:
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        try:
            self.__forward_code__ = compile(f'({arg},)[0]' if arg[:1] == '*' else arg, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}') from None
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__forward_evaluated__ = False
        self.__forward_value__ = None

    def _evaluate(self, globalns, localns, recursive_guard):
        if self.__forward_arg__ in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        if globalns is None:
            globalns = {} if localns is None else localns
        if localns is None:
            localns = globalns
        if self.__forward_module__ is not None:
            globalns = getattr(sys.modules.get(self.__forward_module__), '__dict__', globalns)
        value = _checked(eval(self.__forward_code__, globalns, localns), 'Forward references must evaluate to types.',
                         self.__forward_is_argument__, self.__forward_is_class__)
        self.__forward_value__ = _evaluated(value, globalns, localns, recursive_guard | {self.__forward_arg__})
        self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__ \
                and self.__forward_value__ != other.__forward_value__:
            return False
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = f', module={self.__forward_module__!r}' if self.__forward_module__ is not None else ''
        return f'ForwardRef({self.__forward_arg__!r}{module})'


def _evaluated(value, globalns, localns, guard=frozenset()):
    """A form with the names in quotes within it looked up."""
    if isinstance(value, ForwardRef):
        return value._evaluate(globalns, localns, guard)
    if not isinstance(value, (_GenericAlias, types.GenericAlias, types.UnionType)):
        return value
    is_builtin = isinstance(value, types.GenericAlias)
    before = value.__args__
    after = tuple([_evaluated(ForwardRef(arg) if is_builtin and isinstance(arg, str) else arg,
                              globalns, localns, guard) for arg in before])
    if after == before:
        return value
    if is_builtin:
        return types.GenericAlias(value.__origin__, after)
    return functools.reduce(operator.or_, after) if isinstance(value, types.UnionType) else value.copy_with(after)


# ---- variables

class _Variable:
    def _become(self, name, bound=None, covariant=False, contravariant=False):
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        self.__name__ = name
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = _checked(bound, 'Bound must be a type.') if bound else None

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class TypeVar(_Variable):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self._become(name, bound, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        self.__constraints__ = tuple([_checked(each, 'TypeVar(name, constraint, ...): constraints must be types.')
                                      for each in constraints])
        self.__module__ = caller_module()

    def __typing_subst__(self, arg):
        arg = _checked(arg, 'Parameters to generic types must be types.')
        if isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack or getattr(arg, '__unpacked__', False):
            raise TypeError(f'{arg} is not valid as type argument')
        return arg


class TypeVarTuple:
    def __init__(self, name):
        self.__name__ = name
        self.__module__ = caller_module()

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def __typing_subst__(self, arg):
        raise TypeError('Substitution of bare TypeVarTuple is not supported')

    def __typing_prepare_subst__(self, alias, args):
        """The arguments with those for this variable in a tuple."""
        variables = alias.__parameters__
        before = variables.index(self)
        after = len(variables) - before - 1
        if any(isinstance(each, TypeVarTuple) for each in variables[before + 1:]):
            raise TypeError(f'More than one TypeVarTuple parameter in {alias}')
        if before + after > len(args):
            raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, '
                            f'expected at least {len(variables) - 1}')
        end = len(args) - after
        return (*args[:before], tuple(args[before:end]), *args[end:])


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f'{self.__origin__.__name__}.args'

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, ParamSpecArgs) else NotImplemented


class ParamSpecKwargs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f'{self.__origin__.__name__}.kwargs'

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, ParamSpecKwargs) else NotImplemented


class ParamSpec(_Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self._become(name, bound, covariant, contravariant)
        self.__module__ = caller_module()

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple([_checked(each, 'Expected a type.') for each in arg])
        if not _stands_for_parameters(arg):
            raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}')
        return arg

    def __typing_prepare_subst__(self, alias, args):
        variables = alias.__parameters__
        place = variables.index(self)
        if place >= len(args):
            raise TypeError(f'Too few arguments for {alias}')
        if len(variables) == 1 and not _stands_for_parameters(args[0]):
            return (args,)
        if isinstance(args[place], list):
            return (*args[:place], tuple(args[place]), *args[place + 1:])
        return args


# ---- aliases

class _BaseGenericAlias:
    def __init__(self, origin, name=None, inst=True):
        self.__dict__.update(__origin__=origin, _name=name, _inst=inst, __slots__=None)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def __mro_entries__(self, bases):
        entries = [] if self.__origin__ in bases else [self.__origin__]
        later = bases[bases.index(self) + 1:]
        if not any(isinstance(base, _BaseGenericAlias) or issubclass(base, Generic) for base in later):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return self._name or self.__origin__.__name__
        if attr.startswith('__') and attr.endswith('__'):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __setattr__(self, attr, value):
        if attr.startswith('__') and attr.endswith('__'):
            object.__setattr__(self, attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _GenericAlias(_BaseGenericAlias):
    def __init__(self, origin, args, name=None, inst=True):
        super().__init__(origin, name, inst)
        args = _as_tuple(args)
        self.__args__ = args
        self.__parameters__ = _variables_in(args)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, args):
        if _is_root(self.__origin__):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        return self.copy_with(self._replaced(_flattened([_converted(arg) for arg in _as_tuple(args)])))

    def _replaced(self, given):
        """Our arguments with what was given in the place of the variables."""
        variables = self.__parameters__
        for variable in variables:
            if hasattr(variable, '__typing_prepare_subst__'):
                given = variable.__typing_prepare_subst__(self, given)
        _check_count(self, given, len(variables))
        meaning = dict(zip(variables, given))
        replaced = []
        for arg in self.__args__:
            if isinstance(arg, type):
                replaced.append(arg)
                continue
            if hasattr(arg, '__typing_subst__'):
                new = arg.__typing_subst__(meaning[arg])
            else:
                new = self._replaced_within(arg, meaning)
            if isinstance(new, tuple) and (self.__origin__ is collections.abc.Callable or _stands_for_many(arg)):
                replaced += new
            else:
                replaced.append(new)
        return tuple(replaced)

    def _replaced_within(self, arg, meaning):
        inner = getattr(arg, '__parameters__', ())
        if not inner:
            return arg
        given = []
        for variable in inner:
            given += meaning[variable] if isinstance(variable, TypeVarTuple) else [meaning[variable]]
        return arg[tuple(given)]

    def copy_with(self, args):
        return type(self)(self.__origin__, args, self._name, self._inst)

    def __repr__(self):
        name = f'typing.{self._name}' if self._name else _shown(self.__origin__)
        return f'{name}[{_list_shown(self.__args__) or "()"}]'

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            later = bases[bases.index(self) + 1:]
            if any(_is_root(base) for base in bases) or \
                    any(isinstance(base, _BaseGenericAlias) and base is not self for base in later):
                return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _SpecialGenericAlias(_BaseGenericAlias):
    """List, Dict, Iterator: a class of the library, to be subscripted."""

    def __init__(self, origin, count, name=None, inst=True):
        super().__init__(origin, name or origin.__name__, inst)
        self.__dict__.update(_nparams=count, __module__='typing')

    def __getitem__(self, args):
        args = tuple([_checked(arg, 'Parameters to generic types must be types.') for arg in _as_tuple(args)])
        _check_count(self, args, self._nparams)
        return self.copy_with(args)

    def copy_with(self, args):
        return _GenericAlias(self.__origin__, args, self._name, self._inst)

    def __repr__(self):
        return f'typing.{self._name}'

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)


class _TupleType(_SpecialGenericAlias):
    def __getitem__(self, args):
        args = _as_tuple(args)
        if len(args) == 2 and args[1] is ...:
            return self.copy_with((_checked(args[0], 'Tuple[t, ...]: t must be a type.'), ...))
        return self.copy_with(tuple([_checked(arg, 'Tuple[t0, t1, ...]: each t must be a type.') for arg in args]))


class _CallableGenericAlias(_GenericAlias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _stands_for_parameters(args[0]):
            return super().__repr__()
        return f'typing.Callable[[{_list_shown(args[:-1])}], {_shown(args[-1])}]'


class _CallableType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        result = _checked(result, 'Callable[args, result]: result must be a type.')
        args = tuple(args) if isinstance(args, list) else _as_tuple(args)
        return self.copy_with((*[_converted(arg) for arg in args], result))

    def copy_with(self, args):
        return _CallableGenericAlias(self.__origin__, args, self._name, self._inst)


class _UnionGenericAlias(_GenericAlias):
    def copy_with(self, args):
        return Union[args]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, types.UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f'typing.Optional[{_shown(args[args[0] is type(None)])}]'
        return super().__repr__()

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)


class _LiteralGenericAlias(_GenericAlias):
    def _kinds(self):
        return {(value, type(value)) for value in self.__args__}

    def __eq__(self, other):
        return self._kinds() == other._kinds() if isinstance(other, _LiteralGenericAlias) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self._kinds()))


class _ConcatenateGenericAlias(_GenericAlias):
    pass


class _UnpackGenericAlias(_GenericAlias):
    def __repr__(self):
        return '*' + repr(self.__args__[0])

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        inner = self.__args__[0]
        return inner.__args__ if isinstance(inner, (_GenericAlias, types.GenericAlias)) else None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, 'Annotated')
        self.__metadata__ = metadata

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join([repr(each) for each in self.__metadata__])}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getattr__(self, attr):
        return 'Annotated' if attr in ('__name__', '__qualname__') else super().__getattr__(attr)


class Annotated:
    def __new__(cls, *args, **kwargs):
        raise TypeError('Type Annotated cannot be instantiated.')

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
        origin = params[0]
        if not _stands_for_many(origin):
            origin = _checked(origin, 'Annotated[t, ...]: t must be a type.', any_form=True)
        return _AnnotatedAlias(origin, params[1:])

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f'Cannot subclass {cls.__module__}.Annotated')


# ---- special forms

class _SpecialForm:
    """A form with a rule of its own for its subscript; without one it stands alone."""

    def __init__(self, name, item=None, alone=False):
        self._name = self.__name__ = self.__qualname__ = name
        self._item = item
        self._alone = alone

    def __repr__(self):
        return 'typing.' + self._name

    def __getitem__(self, params):
        if self._item is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._item(self, params)

    def __call__(self, *args, **kwargs):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def _single(form, params):
    return _GenericAlias(form, (_checked(params, f'{form} accepts only single type.'),))


def _single_key(form, params):
    return _GenericAlias(form, (_checked(params, f'{form._name} accepts only a single type.'),))


def _union(form, params):
    if params == ():
        raise TypeError('Cannot take a Union of no types.')
    flat = []
    for param in [_checked(param, 'Union[arg, ...]: each arg must be a type.') for param in _as_tuple(params)]:
        flat += param.__args__ if isinstance(param, (_UnionGenericAlias, types.UnionType)) else [param]
    kept = _each_once(flat)
    if len(kept) == 1:
        return kept[0]
    is_optional = len(kept) == 2 and type(None) in kept
    return _UnionGenericAlias(form, tuple(kept), 'Optional' if is_optional else 'Union')


def _literal(form, params):
    flat = []
    for param in _as_tuple(params):
        flat += param.__args__ if isinstance(param, _LiteralGenericAlias) else [param]
    try:
        kinds = _each_once([(param, type(param)) for param in flat if hash(param) is not None])
        flat = [param for param, _ in kinds]
    except TypeError:
        pass  # What has no hash is kept as it is.
    return _LiteralGenericAlias(form, tuple(flat))


def _concatenate(form, params):
    if params == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    params = _as_tuple(params)
    if not (params[-1] is ... or isinstance(params[-1], ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    first = [_checked(param, 'Concatenate[arg, ...]: each arg must be a type.') for param in params[:-1]]
    return _ConcatenateGenericAlias(form, (*first, params[-1]))


def _unpack(form, params):
    return _UnpackGenericAlias(form, (_checked(params, f'{form} accepts only single type.'),))


Union = _SpecialForm('Union', _union)
Optional = _SpecialForm('Optional', lambda form, params: Union[
    _checked(params, f'{form} requires a single type.'), type(None)])
Literal = _SpecialForm('Literal', _literal)
Final = _SpecialForm('Final', _single)
ClassVar = _SpecialForm('ClassVar', _single)
TypeGuard = _SpecialForm('TypeGuard', _single)
Required = _SpecialForm('Required', _single_key)
NotRequired = _SpecialForm('NotRequired', _single_key)
Concatenate = _SpecialForm('Concatenate', _concatenate)
Unpack = _SpecialForm('Unpack', _unpack)
NoReturn = _SpecialForm('NoReturn', alone=True)
Never = _SpecialForm('Never', alone=True)
Self = _SpecialForm('Self', alone=True)
LiteralString = _SpecialForm('LiteralString', alone=True)
TypeAlias = _SpecialForm('TypeAlias', alone=True)


class _AnyMeta(type):
    def __instancecheck__(cls, obj):
        if cls is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(cls):
        return 'typing.Any' if cls is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls, *args, **kwargs)


# ---- classes with variables

class Generic:
    __slots__ = ()
    _is_protocol = False
    _is_generic_root = True

    def __class_getitem__(cls, params):
        params = tuple([_converted(param) for param in _as_tuple(params)])
        if not _is_root(cls):
            for variable in cls.__parameters__:
                if hasattr(variable, '__typing_prepare_subst__'):
                    params = variable.__typing_prepare_subst__(cls, params)
            _check_count(cls, params, len(cls.__parameters__))
            flat = []
            for variable, param in zip(cls.__parameters__, params):
                flat += param if isinstance(variable, TypeVarTuple) else [param]
            return _GenericAlias(cls, tuple(flat))
        if not params:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        if not all(isinstance(param, _Variable) or _stands_for_many(param) for param in params):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables '
                            'or parameter specification variables.')
        if len(_each_once(params)) != len(params):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        return _GenericAlias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get('__orig_bases__')
        if Generic in (cls.__bases__ if bases is None else bases) and not _is_root(cls) \
                and type(cls).__name__ != '_TypedDictMeta':
            raise TypeError('Cannot inherit from plain Generic')
        cls.__parameters__ = _parameters_of(bases or ())


def _parameters_of(bases):
    """The variables of a class: those that Generic[...] lists, or all there are."""
    found = _variables_in(bases)
    lists = [base for base in bases if isinstance(base, _GenericAlias) and base.__origin__ is Generic]
    if not lists:
        return found
    if len(lists) > 1:
        raise TypeError('Cannot inherit from Generic[...] multiple types.')
    listed = lists[0].__parameters__
    absent = [str(variable) for variable in found if variable not in listed]
    if absent:
        raise TypeError(f"Some type variables ({', '.join(absent)}) are not listed in "
                        f"Generic[{', '.join([str(variable) for variable in listed])}]")
    return listed


# ---- the classes of the library by their names here

def _aliases():
    abc, made = collections.abc, {}
    for names, count in (('Awaitable AsyncIterable AsyncIterator Iterable Iterator Reversible Container Collection '
                          'MutableSet Sequence MutableSequence MappingView KeysView ValuesView', 1),
                         ('Mapping MutableMapping ItemsView AsyncGenerator', 2), ('Coroutine Generator', 3),
                         ('Hashable Sized ByteString', 0)):
        for name in names.split():
            made[name] = _SpecialGenericAlias(getattr(abc, name), count)
    made['AbstractSet'] = _SpecialGenericAlias(abc.Set, 1, 'AbstractSet')
    for builtin, name, count in ((list, 'List', 1), (set, 'Set', 1), (frozenset, 'FrozenSet', 1), (dict, 'Dict', 2),
                                 (type, 'Type', 1)):
        made[name] = _SpecialGenericAlias(builtin, count, name, inst=False)
    for origin, name, count in ((collections.deque, 'Deque', 1), (collections.Counter, 'Counter', 1),
                                (collections.defaultdict, 'DefaultDict', 2),
                                (collections.OrderedDict, 'OrderedDict', 2), (collections.ChainMap, 'ChainMap', 2),
                                (contextlib.AbstractContextManager, 'ContextManager', 1),
                                (contextlib.AbstractAsyncContextManager, 'AsyncContextManager', 1),
                                (re.Pattern, 'Pattern', 1), (re.Match, 'Match', 1)):
        made[name] = _SpecialGenericAlias(origin, count, name)
    made['Tuple'] = _TupleType(tuple, -1, 'Tuple', inst=False)
    made['Callable'] = _CallableType(abc.Callable, 2)
    return made


globals().update(_aliases())
