"""What a program is told on the command line, read by rule."""

import os as _os
import re as _re
import sys as _sys
from _argparse_help import (
    ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER,
    RawDescriptionHelpFormatter, RawTextHelpFormatter, SUPPRESS, ZERO_OR_MORE)

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
           'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER',
           'SUPPRESS', 'ZERO_OR_MORE']


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = _name_of(argument)
        self.message = message

    def __str__(self):
        return self.message if self.argument_name is None else f'argument {self.argument_name}: {self.message}'


class ArgumentTypeError(Exception):
    pass


def _name_of(action):
    if action is None:
        return None
    if action.option_strings:
        return '/'.join(action.option_strings)
    if action.metavar not in (None, SUPPRESS):
        return action.metavar
    if action.dest not in (None, SUPPRESS):
        return action.dest
    return '{' + ','.join(action.choices) + '}' if action.choices else None


class _AttributeHolder:
    def __repr__(self):
        shown, others = [], {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                shown.append(f'{name}={value!r}')
            else:
                others[name] = value
        if others:
            shown.append(f'**{others!r}')
        return f'{type(self).__name__}({", ".join(shown)})'

    def _get_kwargs(self):
        return list(self.__dict__.items())


class Namespace(_AttributeHolder):
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


class FileType:
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

    def __call__(self, string):
        if string == '-':
            return _sys.stdin if 'r' in self._mode else _sys.stdout
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as error:
            raise ArgumentTypeError(f"can't open '{string}': {error}")

    def __repr__(self):
        given = [repr(value) for value in (self._mode, self._bufsize) if value != -1]
        given += [f'{name}={value!r}' for name, value in (('encoding', self._encoding), ('errors', self._errors))
                  if value is not None]
        return f'{type(self).__name__}({", ".join(given)})'


# ---- what is done with an argument

class Action(_AttributeHolder):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def _get_kwargs(self):
        names = ('option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help',
                 'metavar')
        return [(name, getattr(self, name)) for name in names]

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, **kwargs):
        if nargs == 0:
            raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as '
                             'store true or store const may be more appropriate')
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f'nargs must be {OPTIONAL!r} to supply const')
        super().__init__(option_strings, dest, nargs, const, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                 metavar=None):
        options = []
        for option in option_strings:
            options.append(option)
            if option.startswith('--'):
                options.append('--no-' + option[2:])
        super().__init__(options, dest, 0, None, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith('--no-'))

    def format_usage(self):
        return ' | '.join(self.option_strings)


def _list_at(namespace, name):
    items = getattr(namespace, name, None)
    return [] if items is None else list(items)


class _AppendAction(_StoreAction):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, _list_at(namespace, self.dest) + [values])


class _AppendConstAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, _list_at(namespace, self.dest) + [self.const])


class _ExtendAction(_StoreAction):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, _list_at(namespace, self.dest) + list(values))


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, 0, None, default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                 help="show program's version number and exit"):
        super().__init__(option_strings, dest, 0, None, default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(parser.version if self.version is None else self.version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class _SubParsersAction(Action):
    class _ChoicesPseudoAction(Action):
        def __init__(self, name, aliases, help):
            metavar = f'{name} ({", ".join(aliases)})' if aliases else name
            super().__init__([], name, help=help, metavar=metavar)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._listed = []
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help,
                         metavar=metavar)

    def add_parser(self, name, *, aliases=(), **kwargs):
        if kwargs.get('prog') is None:
            kwargs['prog'] = f'{self._prog_prefix} {name}'
        if 'help' in kwargs:
            self._listed.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop('help')))
        parser = self._parser_class(**kwargs)
        for each in (name, *aliases):
            self._name_parser_map[each] = parser
        return parser

    def _get_subactions(self):
        return self._listed

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            known = ', '.join(self._name_parser_map)
            raise ArgumentError(self, f'unknown parser {name!r} (choices: {known})')
        inner, unknown = self._name_parser_map[name].parse_known_args(rest, None)
        vars(namespace).update(vars(inner))
        if unknown:
            vars(namespace).setdefault('_unrecognized_args', []).extend(unknown)


_actions = {None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction,
            'store_true': _StoreTrueAction, 'store_false': _StoreFalseAction, 'append': _AppendAction,
            'append_const': _AppendConstAction, 'count': _CountAction, 'help': _HelpAction,
            'version': _VersionAction, 'parsers': _SubParsersAction, 'extend': _ExtendAction}


# ---- parsers and their groups

class _ActionsContainer:
    def _become(self, description, argument_default, conflict_handler):
        self.description = description
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self._registries = {'type': {None: lambda string: string}}
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._has_negative_number_optionals = []

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def add_argument(self, *args, **kwargs):
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            kwargs = self._positional(*args, **kwargs)
        else:
            kwargs = self._optional(*args, **kwargs)
        if 'default' not in kwargs:
            dest = kwargs['dest']
            if dest in self._defaults:
                kwargs['default'] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs['default'] = self.argument_default
        kind = kwargs.pop('action', None)
        made_by = self._registries.get('action', {}).get(kind) or _actions.get(kind, kind)
        if not callable(made_by):
            raise ValueError(f'unknown action "{made_by}"')
        action = made_by(**kwargs)
        kind = self._registries['type'].get(action.type, action.type)
        if not callable(kind):
            raise ValueError(f'{kind!r} is not callable')
        if action.nargs is not None and not isinstance(action.nargs, int) and action.nargs not in (
                OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER, SUPPRESS):
            raise ValueError('invalid nargs value')
        if isinstance(action.metavar, tuple) and isinstance(action.nargs, int) \
                and len(action.metavar) != action.nargs:
            raise ValueError('length of metavar tuple does not match nargs')
        return self._add_action(action)

    def _positional(self, dest=None, **kwargs):
        if 'required' in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get('nargs')
        if nargs not in (OPTIONAL, ZERO_OR_MORE) or nargs == ZERO_OR_MORE and 'default' not in kwargs:
            kwargs['required'] = True
        return dict(kwargs, dest=kwargs['dest'] if dest is None else dest, option_strings=[])

    def _optional(self, *args, **kwargs):
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError(f'invalid option string {option!r}: must start with a character '
                                 f'{self.prefix_chars!r}')
        dest = kwargs.pop('dest', None)
        if dest is None:
            long = [option for option in args if len(option) > 1 and option[1] in self.prefix_chars]
            dest = (long or args)[0].lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f'dest= is required for options like {args[0]!r}')
            dest = dest.replace('-', '_')
        return dict(kwargs, dest=dest, option_strings=list(args))

    def _add_action(self, action):
        conflicts = [option for option in action.option_strings if option in self._option_string_actions]
        if conflicts and self.conflict_handler == 'resolve':
            for option in conflicts:
                other = self._option_string_actions.pop(option)
                other.option_strings.remove(option)
                if not other.option_strings:
                    self._forget(other)
        elif conflicts:
            plural = '' if len(conflicts) == 1 else 's'
            raise ArgumentError(action, f'conflicting option string{plural}: {", ".join(conflicts)}')
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _looks_negative(option) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _forget(self, action):
        self._actions.remove(action)
        for group in self._action_groups:
            if action in group._group_actions:
                group._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group


_looks_negative = _re.compile(r'^-\d+$|^-\d*\.\d+$').match


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        self._become(description, kwargs.get('argument_default', container.argument_default),
                     kwargs.get('conflict_handler', container.conflict_handler))
        self.title = title
        self.prefix_chars = kwargs.get('prefix_chars', container.prefix_chars)
        self._group_actions = []
        self._container = container
        # These are the container's: an argument is known to the whole parser.
        for name in ('_registries', '_actions', '_option_string_actions', '_defaults',
                     '_has_negative_number_optionals', '_mutually_exclusive_groups'):
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        super()._add_action(action)
        self._group_actions.append(action)
        return action


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        self._container._add_action(action)
        self._group_actions.append(action)
        return action


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                 prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        self._become(description, argument_default, conflict_handler)
        self.prefix_chars = prefix_chars
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._subparsers = None
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        if add_help:
            first = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(first + 'h', first * 2 + 'help', action='help', default=SUPPRESS,
                              help='show this help message and exit')
        for parent in parents:
            self._take_over(parent)

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in
                ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')]

    def _take_over(self, parent):
        targets = {}
        for group in parent._action_groups:
            same = [own for own in self._action_groups if own.title == group.title]
            target = same[0] if same else self.add_argument_group(group.title, group.description)
            for action in group._group_actions:
                targets[action] = target
        for group in parent._mutually_exclusive_groups:
            target = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                targets[action] = target
        for action in parent._actions:
            targets.get(action, self)._add_action(action)
        self._defaults.update(parent._defaults)

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def add_subparsers(self, *, title=None, description=None, prog=None, parser_class=None, **kwargs):
        if self._subparsers is not None:
            self.error('cannot have multiple subparser arguments')
        if title is not None or description is not None:
            self._subparsers = self.add_argument_group(title or 'subcommands', description)
        else:
            self._subparsers = self._positionals
        if prog is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._positional_actions(), self._mutually_exclusive_groups, '')
            prog = formatter.format_help().strip()
        kwargs.pop('action', None)
        action = _SubParsersAction([], prog, parser_class or type(self), **kwargs)
        return self._subparsers._add_action(action)

    def _positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # ---- texts

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), file)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stdout).write(message)

    def exit(self, status=0, message=None):
        self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')

    # ---- reading

    def parse_args(self, args=None, namespace=None):
        namespace, unknown = self.parse_known_args(args, namespace)
        if unknown:
            self.error(f'unrecognized arguments: {" ".join(unknown)}')
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        try:
            unknown = _Reading(self, args, namespace).all()
        except ArgumentError as problem:
            if not self.exit_on_error:
                raise
            self.error(str(problem))
        unknown += namespace.__dict__.pop('_unrecognized_args', [])
        return namespace, unknown

    parse_intermixed_args = parse_args

    def _option_of(self, arg):
        """(action, option, value after =) if it is an option, (None, arg, None) if it only looks so, else None."""
        if not arg or arg[0] not in self.prefix_chars:
            return None
        if arg in self._option_string_actions:
            return self._option_string_actions[arg], arg, None
        if len(arg) == 1:
            return None
        option, has_value, value = arg.partition('=')
        if has_value and option in self._option_string_actions:
            return self._option_string_actions[option], option, value
        found = self._begun_options(arg)
        if len(found) > 1:
            self.error(f'ambiguous option: {arg} could match {", ".join([each[1] for each in found])}')
        if found:
            return found[0]
        if _looks_negative(arg) and not self._has_negative_number_optionals or ' ' in arg:
            return None
        return None, arg, None

    def _begun_options(self, arg):
        """The options that an argument may be the beginning of."""
        option, has_value, value = arg.partition('=')
        value = value if has_value else None
        if arg[1] in self.prefix_chars:
            return [(action, name, value) for name, action in self._option_string_actions.items()
                    if self.allow_abbrev and name.startswith(option)]
        found = []
        for name, action in self._option_string_actions.items():
            if name == arg[:2]:
                found.append((action, name, arg[2:]))
            elif self.allow_abbrev and name.startswith(option):
                found.append((action, name, value))
        return found

    def _values_of(self, action, args):
        if action.nargs not in (PARSER, REMAINDER) and '--' in args:
            args = list(args)
            args.remove('--')
        if not args and action.nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._value_of(action, value)
                self._check_choice(action, value)
            return value
        if not args and action.nargs == ZERO_OR_MORE and not action.option_strings:
            value = args if action.default is None else action.default
            if action.default is not None:
                self._check_choice(action, value)
            return value
        if action.nargs == SUPPRESS:
            return SUPPRESS
        values = [self._value_of(action, arg) for arg in args]
        if action.nargs == PARSER:
            self._check_choice(action, values[0])
        elif action.nargs != REMAINDER:
            for value in values:
                self._check_choice(action, value)
        return values[0] if len(args) == 1 and action.nargs in (None, OPTIONAL) else values

    def _value_of(self, action, arg):
        kind = self._registries['type'].get(action.type, action.type)
        try:
            return kind(arg)
        except ArgumentTypeError as problem:
            raise ArgumentError(action, str(problem))
        except (TypeError, ValueError):
            name = getattr(action.type, '__name__', repr(action.type))
            raise ArgumentError(action, f'invalid {name} value: {arg!r}')

    def _check_choice(self, action, value):
        if action.choices is not None and value not in action.choices:
            known = ', '.join([repr(choice) for choice in action.choices])
            raise ArgumentError(action, f'invalid choice: {value!r} (choose from {known})')


class _Reading:
    """One command line on its way through a parser."""

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = args
        self.namespace = namespace
        self.unknown = []
        self.seen = set()
        self.seen_given = set()
        self.left = parser._positional_actions()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                self.conflicts.setdefault(action, []).extend(
                    [other for other in group._group_actions if other is not action])
        # One letter an argument: O for an option, A for a value, - for the mark after which all are values.
        self.options, letters = {}, []
        for place, arg in enumerate(args):
            if arg == '--':
                letters += '-' + 'A' * (len(args) - place - 1)
                break
            option = parser._option_of(arg)
            if option is not None:
                self.options[place] = option
            letters.append('A' if option is None else 'O')
        self.letters = ''.join(letters)

    def all(self):
        place, last = 0, max(self.options, default=-1)
        while place <= last:
            following = min([at for at in self.options if at >= place])
            if place != following:
                before, place = place, self.positionals(place)
                if place > before:
                    continue
            if place not in self.options:
                self.unknown += self.args[place:following]
                place = following
            place = self.option(place)
        place = self.positionals(place)
        self.unknown += self.args[place:]
        self._finish()
        return self.unknown

    def take(self, action, args, option=None):
        self.seen.add(action)
        values = self.parser._values_of(action, args)
        if values is not action.default:
            self.seen_given.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_given:
                    raise ArgumentError(action, f'not allowed with argument {_name_of(other)}')
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def option(self, place):
        action, option, value = self.options[place]
        taken = []
        while True:
            if action is None:
                self.unknown.append(self.args[place])
                return place + 1
            if value is None:
                begin = place + 1
                count = self._count(action, self.letters[begin:])
                taken.append((action, self.args[begin:begin + count], option))
                place = begin + count
                break
            count = self._count(action, 'A')
            if count == 0 and option[1] not in self.parser.prefix_chars and value != '':
                taken.append((action, [], option))
                option, rest = option[0] + value[0], value[1:] or None
                if option not in self.parser._option_string_actions:
                    raise ArgumentError(action, f'ignored explicit argument {value!r}')
                action, value = self.parser._option_string_actions[option], rest
            elif count == 1:
                taken.append((action, [value], option))
                place += 1
                break
            else:
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
        for each in taken:
            self.take(*each)
        return place

    def _count(self, action, letters):
        found = _re.match(_pattern(action), letters)
        if found is None:
            expected = {None: 'expected one argument', OPTIONAL: 'expected at most one argument',
                        ONE_OR_MORE: 'expected at least one argument'}.get(action.nargs)
            if expected is None:
                expected = f'expected {action.nargs} argument{"" if action.nargs == 1 else "s"}'
            raise ArgumentError(action, expected)
        return len(found[1])

    def positionals(self, place):
        """As many of the positional arguments as the values at this place are enough for."""
        for most in range(len(self.left), 0, -1):
            found = _re.match(''.join([_pattern(action) for action in self.left[:most]]), self.letters[place:])
            if found is None:
                continue
            for action, letters in zip(self.left[:most], found.groups()):
                args = self.args[place:place + len(letters)]
                place += len(letters)
                self.take(action, args)
            del self.left[:most]
            break
        return place

    def _finish(self):
        required = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                required.append(_name_of(action))
            elif isinstance(action.default, str) and action.dest is not SUPPRESS and \
                    getattr(self.namespace, action.dest, None) is action.default:
                setattr(self.namespace, action.dest, self.parser._value_of(action, action.default))
        if required:
            self.parser.error(f'the following arguments are required: {", ".join(map(str, required))}')
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.seen_given for action in group._group_actions):
                names = [_name_of(action) for action in group._group_actions if action.help is not SUPPRESS]
                self.parser.error(f'one of the arguments {" ".join(names)} is required')


def _pattern(action):
    """What an action takes, as a regular expression over the letters of the arguments."""
    nargs = action.nargs
    known = {None: '(-*A-*)', OPTIONAL: '(-*A?-*)', ZERO_OR_MORE: '(-*[A-]*)', ONE_OR_MORE: '(-*A[A-]*)',
             REMAINDER: '([-AO]*)', PARSER: '(-*A[-AO]*)', SUPPRESS: '(-*-*)'}
    pattern = known[nargs] if nargs in known else f'(-*{"-*".join("A" * nargs)})'
    return pattern.replace('-*', '').replace('-', '') if action.option_strings else pattern
