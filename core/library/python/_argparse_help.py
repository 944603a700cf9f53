"""The texts of argparse: usage and help."""

import re
import textwrap

__name__ = 'argparse'

SUPPRESS = '==SUPPRESS=='
OPTIONAL = '?'
ZERO_OR_MORE = '*'
ONE_OR_MORE = '+'
PARSER = 'A...'
REMAINDER = '...'
_width = 78  # a terminal of 80 columns, less two
_usage_part = re.compile(r'\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+')


class _Section:
    def __init__(self, parent, heading, indent):
        self.parent = parent
        self.heading = heading
        self.indent = indent
        self.items = []

    def text(self, formatter):
        inner = ''.join([part for part in [item() for item in self.items] if part and part is not SUPPRESS])
        if self.parent is None or not inner:
            return inner
        heading = f'{" " * self.indent}{self.heading}:\n' if self.heading and self.heading is not SUPPRESS else ''
        return f'\n{heading}{inner}\n'


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self._prog = prog
        self._step = indent_increment
        self._width = _width if width is None else width
        self._help_column = min(max_help_position, max(self._width - 20, indent_increment * 2))
        self._indent = 0
        self._longest = 0
        self._section = self._root = _Section(None, None, 0)

    # ---- putting together

    def _add(self, item):
        self._section.items.append(item)

    def start_section(self, heading):
        self._indent += self._step
        section = _Section(self._section, heading, self._indent - self._step)
        self._add(lambda: section.text(self))
        self._section = section

    def end_section(self):
        self._section = self._section.parent
        self._indent -= self._step

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            indent = self._indent
            self._add(lambda: self._format_text(text, indent))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add(lambda: self._format_usage(usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        lengths = [len(self._format_action_invocation(action)) + self._indent]
        for inner in self._inner_actions(action):
            lengths.append(len(self._format_action_invocation(inner)) + self._indent + self._step)
        self._longest = max(self._longest, *lengths)
        indent = self._indent
        self._add(lambda: self._format_action(action, indent))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root.text(self)
        return re.sub(r'\n\n\n+', '\n\n', text).strip('\n') + '\n' if text else text

    # ---- usage

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = 'usage: ' if prefix is None else prefix
        if usage is not None:
            return f'{prefix}{usage % {"prog": self._prog}}\n\n'
        if not actions:
            return f'{prefix}{self._prog}\n\n'
        optionals = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        usage = ' '.join([part for part in [self._prog, self._actions_usage(optionals + positionals, groups)] if part])
        if len(prefix) + len(usage) > self._width:
            usage = self._wrapped_usage(prefix, _usage_part.findall(self._actions_usage(optionals, groups)),
                                        _usage_part.findall(self._actions_usage(positionals, groups)))
        return f'{prefix}{usage}\n\n'

    def _wrapped_usage(self, prefix, optional_parts, positional_parts):
        prog = self._prog
        if len(prefix) + len(prog) <= 0.75 * self._width:
            indent = ' ' * (len(prefix) + len(prog) + 1)
            if optional_parts:
                lines = self._usage_lines([prog] + optional_parts, indent, prefix)
                lines += self._usage_lines(positional_parts, indent)
            else:
                lines = self._usage_lines([prog] + positional_parts, indent, prefix)
        else:
            indent = ' ' * len(prefix)
            lines = self._usage_lines(optional_parts + positional_parts, indent)
            if len(lines) > 1:
                lines = self._usage_lines(optional_parts, indent) + self._usage_lines(positional_parts, indent)
            lines.insert(0, prog)
        return '\n'.join(lines)

    def _usage_lines(self, parts, indent, prefix=None):
        lines, line = [], []
        length = len(indent if prefix is None else prefix) - 1
        for part in parts:
            if length + 1 + len(part) > self._width and line:
                lines.append(indent + ' '.join(line))
                line, length = [], len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + ' '.join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _actions_usage(self, actions, groups):
        """The usage of all actions, with those of which only one may be given joined by bars."""
        starts, inside = {}, set()
        for group in groups:
            members = [action for action in group._group_actions]
            if not members or all(action.help is SUPPRESS for action in members) or members[0] not in actions:
                continue
            start = actions.index(members[0])
            if actions[start:start + len(members)] == members:
                inside.update(members)
                starts[start] = group
        parts, place = [], 0
        while place < len(actions):
            group = starts.get(place)
            if group is None:
                parts.append(self._action_usage(actions[place], False))
                place += 1
                continue
            inner = [self._action_usage(action, True) for action in group._group_actions]
            inner = [part for part in inner if part]
            joined = ' | '.join(inner)
            if group.required:
                parts.append(f'({joined})' if len(inner) > 1 else joined)
            else:
                parts.append(f'[{joined}]')
            place += len(group._group_actions)
        return ' '.join([part for part in parts if part])

    def _action_usage(self, action, in_group):
        if action.help is SUPPRESS:
            return ''
        if not action.option_strings:
            part = self._format_args(action, self._default_metavar(action))
            return part[1:-1] if in_group and part[0] == '[' and part[-1] == ']' else part
        part = action.format_usage()
        if action.nargs != 0:
            part = f'{part} {self._format_args(action, self._default_metavar(action))}'
        return part if action.required or in_group else f'[{part}]'

    # ---- one argument

    def _default_metavar(self, action):
        return action.dest.upper() if action.option_strings else action.dest

    _get_default_metavar_for_optional = _get_default_metavar_for_positional = _default_metavar

    def _metavars(self, action, default, count):
        if action.metavar is not None:
            found = action.metavar
        elif action.choices is not None:
            found = '{' + ','.join([str(choice) for choice in action.choices]) + '}'
        else:
            found = default
        return found if isinstance(found, tuple) else (found,) * count

    def _format_args(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return '%s' % self._metavars(action, default, 1)
        if nargs == OPTIONAL:
            return '[%s]' % self._metavars(action, default, 1)
        if nargs == ZERO_OR_MORE:
            names = self._metavars(action, default, 1)
            return '[%s [%s ...]]' % names if len(names) == 2 else '[%s ...]' % names
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % self._metavars(action, default, 2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % self._metavars(action, default, 1)
        if nargs == SUPPRESS:
            return ''
        return ' '.join(self._metavars(action, default, nargs))

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return self._metavars(action, self._get_default_metavar_for_positional(action), 1)[0]
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ', '.join([f'{option} {args}' for option in action.option_strings])

    def _inner_actions(self, action):
        return action._get_subactions() if hasattr(action, '_get_subactions') else []

    def _format_action(self, action, indent):
        column = min(self._longest + 2, self._help_column)
        room = column - indent - 2
        shown = self._format_action_invocation(action)
        margin = ' ' * indent
        text = self._expand_help(action) if action.help and action.help.strip() else ''
        if not text:
            result = f'{margin}{shown}\n'
        else:
            lines = self._split_lines(text, max(self._width - column, 11))
            if len(shown) <= room:
                result = f'{margin}{shown:<{room}}  {lines[0]}\n'
            else:
                result = f'{margin}{shown}\n{" " * column}{lines[0]}\n'
            result += ''.join([f'{" " * column}{line}\n' for line in lines[1:]])
        return result + ''.join([self._format_action(inner, indent + self._step)
                                 for inner in self._inner_actions(action)])

    def _expand_help(self, action):
        values = {name: value for name, value in dict(vars(action), prog=self._prog).items() if value is not SUPPRESS}
        for name, value in values.items():
            if hasattr(value, '__name__'):
                values[name] = value.__name__
        if values.get('choices') is not None:
            values['choices'] = ', '.join([str(choice) for choice in values['choices']])
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help

    # ---- texts

    def _format_text(self, text, indent):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        return self._fill_text(text, max(self._width - indent, 11), ' ' * indent) + '\n\n'

    def _split_lines(self, text, width):
        return textwrap.wrap(' '.join(text.split()), width)

    def _fill_text(self, text, width, indent):
        return textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ''
        takes_none = not action.option_strings and action.nargs not in (OPTIONAL, ZERO_OR_MORE)
        if '%(default)' in text or action.default is SUPPRESS or takes_none:
            return text
        return text + ' (default: %(default)s)'


class MetavarTypeHelpFormatter(HelpFormatter):
    def _default_metavar(self, action):
        return action.type.__name__

    _get_default_metavar_for_optional = _get_default_metavar_for_positional = _default_metavar
