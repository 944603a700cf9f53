"""Classes whose instances are a few named constants."""

import builtins
from _inspection import warn as _warn
from types import DynamicClassAttribute, MappingProxyType

__all__ = ['EnumType', 'EnumMeta', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique',
           'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP',
           'global_flag_repr', 'global_enum_repr', 'global_str', 'EnumCheck', 'CONTINUOUS',
           'NAMED_FLAGS', 'UNIQUE']

# The classes that the metaclass must know; none of them is there while the first ones are made.
Enum = Flag = ReprEnum = EJECT = None


# ---- kinds of names and numbers

def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(class_name, name):
    start = f'_{class_name}__'
    return len(name) > len(start) and name.startswith(start) and not name.endswith('__')


def _is_descriptor(value):
    return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')


def _is_single_bit(number):
    return number != 0 and number & (number - 1) == 0


def _bits_of(number):
    """The powers of two that a number is the sum of, least first."""
    if number < 0:
        raise ValueError('%r is not a positive integer' % number)
    while number:
        lowest = number & -number
        yield lowest
        number -= lowest


def show_flag_values(value):
    return list(_bits_of(int(value)))


def bin(num, max_bits=None):
    """A number in base two with its sign apart: 0 for what is positive, 1 for what is negative."""
    ceiling = 1 << num.bit_length()
    digits = builtins.bin(num + ceiling if num >= 0 else ~num ^ (ceiling - 1) + ceiling)[2:]
    if num >= 0:
        digits = '0' + digits[1:]
    sign, digits = digits[0], digits[1:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return f'0b{sign} {digits}'


def _high_bit(value):
    return value.bit_length() - 1


# ---- what may stand in the body of an enumeration

class nonmember:
    """A value that does not become a member."""

    def __init__(self, value):
        self.value = value


class member:
    """A value that becomes a member whatever it is."""

    def __init__(self, value):
        self.value = value


class _auto_null:
    def __repr__(self):
        return '_auto_null'


_auto_null = _auto_null()


class auto:
    """Stands for the next value."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return 'auto(%r)' % self.value


class property(DynamicClassAttribute):
    """An attribute of members whose name may also be that of a member."""

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            try:
                return ownerclass._member_map_[self.name]
            except KeyError:
                raise AttributeError('%r has no attribute %r' % (ownerclass, self.name))
        if self.fget is None:
            raise AttributeError('%r member has no attribute %r' % (ownerclass, self.name))
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError('<enum %r> cannot set attribute %r' % (self.clsname, self.name))
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError('<enum %r> cannot delete attribute %r' % (self.clsname, self.name))
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


_known_sunders = ('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_',
                  '_iter_member_by_value_', '_iter_member_by_def_')


class _EnumDict(dict):
    """The namespace of a body: it notes which names are to be members, and gives auto() its value."""

    def __init__(self, class_name=None):
        super().__init__()
        self._cls_name = class_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False

    def __setitem__(self, key, value):
        if _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._set_sunder(key, value)
        elif _is_dunder(key):
            key = '_order_' if key == '__order__' else key
        elif key in self._member_names:
            raise TypeError('%r already defined as %r' % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not _is_descriptor(value):
            if key in self:
                raise TypeError('%r already defined as %r' % (key, self[key]))
            value = self._add_member(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _set_sunder(self, key, value):
        if key not in _known_sunders:
            raise ValueError('_sunder_ names, such as %r, are reserved for future Enum use' % (key,))
        if key == '_generate_next_value_':
            if self._auto_called:
                raise TypeError('_generate_next_value_ must be defined before members')
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == '_ignore_':
            value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError('_ignore_ cannot specify already set names: %r' % (already,))
        return value

    def _value_of_auto(self, key, given):
        if given.value is _auto_null:
            given.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(given.value)
        return given.value

    def _add_member(self, key, value):
        if isinstance(value, auto):
            value = self._value_of_auto(key, value)
        elif type(value) is tuple and any(isinstance(part, auto) for part in value):
            value = tuple(self._value_of_auto(key, part) if isinstance(part, auto) else part for part in value)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def update(self, members, **more_members):
        if hasattr(members, 'keys'):
            members = [(name, members[name]) for name in members.keys()]
        for name, value in members:
            self[name] = value
        for name, value in more_members.items():
            self[name] = value


class _MembersToMake:
    """Makes the members as soon as their class is there, before its parents hear of it."""

    def __init__(self, values):
        self.values = values

    def __set_name__(self, cls, name):
        delattr(cls, name)
        for member_name, value in self.values.items():
            _make_member(cls, member_name, value)


def _new_member_of(cls, value):
    args = value if isinstance(value, tuple) else (value,)
    if cls._member_type_ is tuple:
        args = (args,)
    if cls._use_args_:
        made = cls._new_member_(cls, *args)
    else:
        made = cls._new_member_(cls)
    if not hasattr(made, '_value_'):
        if cls._use_args_ and cls._member_type_ is object:
            made._value_ = value
        else:
            try:
                made._value_ = cls._member_type_(*args)
            except Exception:
                if cls._use_args_:
                    raise TypeError('_value_ not set in __new__, unable to create it') from None
                made._value_ = value
    return made, args


def _same_member(cls, value):
    """The member that has the value already, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for known in cls._member_map_.values():
            if known._value_ == value:
                return known
    return None


def _make_member(cls, name, given):
    made, args = _new_member_of(cls, given)
    value = made._value_
    made._name_ = name
    made.__objclass__ = cls
    made.__init__(*args)
    made._sort_order_ = len(cls._member_names_)
    known = _same_member(cls, value)
    if known is not None:
        made = known
    elif Flag is None or not issubclass(cls, Flag) or _is_single_bit(value):
        cls._member_names_.append(name)
    _bind_name(cls, name, made)
    cls._member_map_[name] = made
    try:
        cls._value2member_map_.setdefault(value, made)
    except TypeError:
        cls._unhashable_values_.append(value)


def _bind_name(cls, name, made):
    """The member as an attribute of its class, unless a parent's property of that name gives it."""
    found, hidden = None, False
    for base in cls.__mro__[1:]:
        found = base.__dict__.get(name)
        if found is None:
            continue
        if isinstance(found, DynamicClassAttribute):
            break
        hidden = True
    if found is None:
        setattr(cls, name, made)
    elif hidden:
        redirect = property(found.fget, found.fset, found.fdel)
        redirect.__set_name__(cls, name)
        setattr(cls, name, redirect)


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        names = _EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            names['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
        return names

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        for name in classdict.setdefault('_ignore_', []) + ['_ignore_']:
            classdict.pop(name, None)
        invalid = set(classdict._member_names) & {'mro', ''}
        if invalid:
            raise ValueError('invalid enum member name(s) %s' % ','.join(repr(name) for name in invalid))
        order = classdict.pop('_order_', None)
        values = {name: classdict[name] for name in classdict._member_names}
        namespace = {'_members_to_make': _MembersToMake(values)}
        namespace.update((name, value) for name, value in classdict.items() if name not in values)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        maker, save_new, use_args = metacls._find_new_(namespace, member_type, first_enum)
        mask = 0
        for value in values.values():
            if isinstance(value, int):
                mask |= value
        namespace.update(
            _new_member_=maker, _use_args_=use_args, _member_names_=[], _member_map_={}, _value2member_map_={},
            _unhashable_values_=[], _member_type_=member_type, _value_repr_=metacls._find_data_repr_(cls, bases),
            _boundary_=boundary or getattr(first_enum, '_boundary_', None), _flag_mask_=mask,
            _all_bits_=(1 << mask.bit_length()) - 1, _inverted_=None)
        failed = None
        try:
            made = super().__new__(metacls, cls, bases, namespace, **kwds)
        except RuntimeError as error:
            # What making a member has raised comes as the cause of another error.
            failed = error.__cause__ or error
        if failed is not None:
            raise failed
        metacls._set_shown_methods_(made, bases, member_type, first_enum)
        if Enum is not None:
            if save_new:
                made.__new_member__ = maker
            made.__new__ = Enum.__new__
        metacls._finish_flag_(made, cls)
        if order is not None:
            metacls._check_order_(made, order)
        return made

    @staticmethod
    def _set_shown_methods_(made, bases, member_type, first_enum):
        """An enumeration shows itself as one, whatever it is mixed with, unless it says otherwise."""
        if ReprEnum is not None and ReprEnum in bases:
            if member_type is object:
                raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
            if '__format__' not in made.__dict__:
                made.__format__ = member_type.__format__
            if '__str__' not in made.__dict__:
                method = member_type.__str__
                made.__str__ = member_type.__repr__ if method is object.__str__ else method
        for name in ('__repr__', '__str__', '__format__'):
            if name in made.__dict__:
                continue
            if getattr(made, name) in (getattr(member_type, name), getattr(object, name)):
                setattr(made, name, getattr(first_enum, name))
        if Flag is not None and issubclass(made, Flag):
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in made.__dict__:
                    setattr(made, name, getattr(Flag, name))

    @staticmethod
    def _finish_flag_(made, name):
        if Flag is None and name != 'Flag' or Flag is not None and not issubclass(made, Flag):
            for part in ('_boundary_', '_flag_mask_', '_all_bits_', '_inverted_'):
                delattr(made, part)
        elif Flag is not None:
            single = 0
            for flag in made._member_map_.values():
                if _is_single_bit(flag._value_):
                    single |= flag._value_
            made._flag_mask_ = single
            values = [flag._value_ for flag in made]
            if values != sorted(values):
                made._iter_member_ = made._iter_member_by_def_

    @staticmethod
    def _check_order_(made, order):
        if isinstance(order, str):
            order = order.replace(',', ' ').split()
        if Flag is not None and issubclass(made, Flag):
            order = [name for name in order
                     if name not in made._member_map_ or _is_single_bit(made[name]._value_)]
        order = [name for name in order if name not in made._member_map_ or name in made._member_names_]
        if order and order != made._member_names_:
            raise TypeError('member order does not match _order_:\n  %r\n  %r' % (made._member_names_, order))

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            return cls.__new__(cls, value)
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start,
                            boundary=boundary)

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            _warn('in 3.12 __contains__ will no longer raise TypeError, but will return True or\n'
                  'False depending on whether the value is a member or the value of a member', DeprecationWarning)
            raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'"
                            % (type(member).__qualname__, cls.__class__.__qualname__))
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError('%r cannot delete member %r.' % (cls.__name__, attr))
        super().__delattr__(attr)

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__',
                 '__module__', '__name__', '__qualname__', *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            names.add('__new__')
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add('__init_subclass__')
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getattr__(cls, name):
        if not _is_dunder(name) and name in cls._member_map_:
            return cls._member_map_[name]
        raise AttributeError(name)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @builtins.property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
        return '<%s %r>' % (kind, cls.__name__)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError('cannot reassign member %r' % (name,))
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            pairs, values = [], []
            for count, name in enumerate(names):
                values.append(first_enum._generate_next_value_(name, start, count, values[:]))
                pairs.append((name, values[-1]))
            names = pairs
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            namespace[name] = value
        namespace['__module__'] = '__main__' if module is None else module
        if qualname is not None:
            namespace['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if Enum is not None and issubclass(base, Enum) and base._member_names_:
                    raise TypeError('<enum %r> cannot extend %r' % (class_name, base))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The type of the members' values, and the enumeration that the new one is based on."""
        if not bases:
            return object, Enum
        mcls._check_for_existing_members_(class_name, bases)
        first_enum = bases[-1]
        if not issubclass(first_enum, Enum):
            raise TypeError('new enumerations should be created as '
                            '`EnumName([mixin_type, ...] [data_type,] enum_type)`')
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if issubclass(base, Enum):
                    return base._value_repr_
                if '__repr__' in base.__dict__:
                    return base.__dict__['__repr__']
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = set()
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if issubclass(base, Enum):
                    if base._member_type_ is not object:
                        found.add(base._member_type_)
                        break
                elif '__new__' in base.__dict__ or '__init__' in base.__dict__:
                    found.add(candidate or base)
                    break
                else:
                    candidate = candidate or base
        if len(found) > 1:
            raise TypeError('too many data types for %r: %r' % (class_name, found))
        return found.pop() if found else None

    @classmethod
    def _find_new_(mcls, namespace, member_type, first_enum):
        """What makes a member; whether to keep it for classes based on this one; whether it takes the value."""
        maker = namespace.get('__new__')
        save_new = first_enum is not None and maker is not None
        if maker is None:
            ordinary = (None, None.__new__, object.__new__, Enum.__new__ if Enum is not None else None)
            for name in ('__new_member__', '__new__'):
                for owner in (member_type, first_enum):
                    found = getattr(owner, name, None)
                    if maker is None and not any(found is one or found == one for one in ordinary):
                        maker = found
            maker = maker or object.__new__
        plain = first_enum is None or maker == object.__new__ or maker is Enum.__new__
        return maker, save_new, not plain


EnumMeta = EnumType


class Enum(metaclass=EnumType):
    """A class whose instances are a few named constants."""

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for known in cls._member_map_.values():
                if known._value_ == value:
                    return known
        failed = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            failed, result = error, None
        try:
            if isinstance(result, cls):
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            invalid = ValueError('%r is not a valid %s' % (value, cls.__qualname__))
            if failed is None and result is None:
                raise invalid
            if failed is None:
                failed = TypeError('error in %s._missing_: returned %r instead of None or a valid member'
                                   % (cls.__name__, result))
            if not isinstance(failed, ValueError):
                failed.__context__ = invalid
            raise failed
        finally:
            failed = invalid = None

    def __init__(self, *args, **kwds):
        pass

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        last = last_values[-1]
        try:
            last_values.sort()
            if last == last_values[-1]:
                return last + 1
        except TypeError:
            pass
        import warnings
        warnings.warn('In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and '
                      'support adding +1\nand the value returned will be the largest value in the enum incremented by 1',
                      DeprecationWarning)  # at the line of the class
        for value in last_values:
            try:
                return value + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        shown = self.__class__._value_repr_ or repr
        return '<%s.%s: %s>' % (self.__class__.__name__, self._name_, shown(self._value_))

    def __str__(self):
        return '%s.%s' % (self.__class__.__name__, self._name_)

    def __dir__(self):
        names = {'__class__', '__doc__', '__eq__', '__hash__', '__module__'}
        if self.__class__._member_type_ is object:
            names |= {'name', 'value'}
        else:
            names.update(object.__dir__(self))
        names.update(name for name in getattr(self, '__dict__', ()) if name[0] != '_')
        for cls in self.__class__.mro():
            for name, value in cls.__dict__.items():
                if name[0] == '_':
                    continue
                if isinstance(value, property) and value.fget is None and name in self._member_map_:
                    names.discard(name)
                else:
                    names.add(name)
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """Members that only repr() shows as such: str() and format() are those of their values."""


class IntEnum(int, ReprEnum):
    """Members that are ints too."""


class StrEnum(str, ReprEnum):
    """Members that are strs too."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError('too many arguments for str(): %r' % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError('%r is not a string' % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError('encoding must be a string, not %r' % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError('errors must be a string, not %r' % (values[2]))
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What becomes of bits that no flag has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _operand(self, other):
    """The number of the other side of an operator, or None if it does not fit."""
    if isinstance(other, self.__class__):
        return other._value_
    if self._member_type_ is not object and isinstance(other, self._member_type_):
        return other
    return None


class Flag(Enum, boundary=CONFORM):
    """Members that can be combined."""

    _numeric_repr_ = repr

    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            high_bit = _high_bit(last_value)
        except Exception:
            raise TypeError('invalid flag value %r' % last_value) from None
        return 1 << (high_bit + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits_of(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda flag: flag._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        mask, all_bits, negative = cls._flag_mask_, cls._all_bits_, None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError('%r invalid value %r\n    given %s\n  allowed %s'
                                 % (cls, value, bin(value, width), bin(mask, width)))
            if cls._boundary_ is EJECT:
                return value
            if cls._boundary_ is CONFORM:
                value = value & mask
            elif cls._boundary_ is KEEP:
                if value < 0:
                    value += max(all_bits + 1, 2 ** value.bit_length())
            else:
                raise ValueError('%r unknown flag boundary %r' % (cls, cls._boundary_))
        if value < 0:
            negative = value
            value += all_bits + 1
        unknown, known = value & ~mask, value & mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError('%s(%r) -->  unknown values %r [%s]' % (cls.__name__, value, unknown, bin(unknown)))
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, '_value_'):
            made._value_ = value
        made._name_ = '|'.join(flag._name_ for flag in cls._iter_member_(known)) or None
        if known and unknown:
            made._name_ += '|%s' % cls._numeric_repr_(unknown)
        if not unknown:
            made = cls._value2member_map_.setdefault(value, made)
            if negative is not None:
                cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r"
                            % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__ + ('' if self._name_ is None else '.' + self._name_)
        shown = self.__class__._value_repr_ or repr
        return '<%s: %s>' % (name, shown(self._value_))

    def __str__(self):
        if self._name_ is None:
            return '%s(%r)' % (self.__class__.__name__, self._value_)
        return '%s.%s' % (self.__class__.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def __or__(self, other):
        other = _operand(self, other)
        return NotImplemented if other is None else self.__class__(self._value_ | other)

    def __and__(self, other):
        other = _operand(self, other)
        return NotImplemented if other is None else self.__class__(self._value_ & other)

    def __xor__(self, other):
        other = _operand(self, other)
        return NotImplemented if other is None else self.__class__(self._value_ ^ other)

    def __invert__(self):
        if self._inverted_ is None:
            if self._boundary_ is KEEP:
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._flag_mask_ ^ self._value_)
            if isinstance(self._inverted_, self.__class__):
                self._inverted_._inverted_ = self
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints too."""


def unique(enumeration):
    """Refuses an enumeration in which two names have one value."""
    doubles = ['%s -> %s' % (name, known.name) for name, known in enumeration.__members__.items() if name != known.name]
    if doubles:
        raise ValueError('duplicate values found in %r: %s' % (enumeration, ', '.join(doubles)))
    return enumeration


def global_enum_repr(self):
    return '%s.%s' % (self.__class__.__module__.split('.')[-1], self._name_)


def global_flag_repr(self):
    module = self.__class__.__module__.split('.')[-1]
    if self._name_ is None:
        return '%s.%s(%r)' % (module, self.__class__.__name__, self._value_)
    return '|'.join(name if name[0].isdigit() else '%s.%s' % (module, name) for name in self._name_.split('|'))


def global_str(self):
    if self._name_ is None:
        return '%s(%r)' % (self.__class__.__name__, self._value_)
    return self._name_


class EnumCheck(StrEnum):
    """What verify() can check."""

    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def _check_continuous(enumeration):
    is_flag = issubclass(enumeration, Flag)
    if not is_flag and not issubclass(enumeration, int) and not all(isinstance(e.value, int) for e in enumeration):
        raise TypeError('CONTINUOUS only applies to Enums with integer-like values')
    values = {each.value for each in enumeration}
    if len(values) < 2:
        return
    if is_flag:
        missing = [1 << bit for bit in range(_high_bit(min(values)) + 1, _high_bit(max(values)))
                   if 1 << bit not in values]
    else:
        missing = [number for number in range(min(values) + 1, max(values)) if number not in values]
    if missing:
        raise ValueError(('invalid %s %r: missing values %s' % (
            'flag' if is_flag else 'enum', enumeration.__name__, ', '.join(str(number) for number in missing)))[:256])


def _check_named_flags(enumeration):
    unnamed, value = [], 0
    single = {each.value for each in enumeration}
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        lost = [bit for bit in _bits_of(alias.value) if bit not in single]
        if lost:
            unnamed.append(name)
            for bit in lost:
                value |= bit
    if unnamed:
        aliases = ('alias %s is' % unnamed[0] if len(unnamed) == 1 else
                   'aliases %s and %s are' % (', '.join(unnamed[:-1]), unnamed[-1]))
        lost = 'value 0x%x' % value if _is_single_bit(value) else 'combined values of 0x%x' % value
        raise ValueError('invalid Flag %r: %s missing %s [use enum.show_flag_values(value) for details]'
                         % (enumeration.__name__, aliases, lost))


class verify:
    """Checks an enumeration as it is made."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                doubles = ['%s -> %s' % (name, known.name)
                           for name, known in enumeration.__members__.items() if name != known.name]
                if doubles:
                    raise ValueError('aliases found in %r: %s' % (enumeration, ', '.join(doubles)))
            elif check is CONTINUOUS:
                _check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                _check_named_flags(enumeration)
        return enumeration
