"""Regular expressions: an expression is read into a tree, the tree becomes a program, and _regex runs the program.

The tree is made of tuples, whose first item says what they are; a list is a sequence of them.
"""

from operator import index as _index

from _regex import find as _find, lower as _lower, named as _named


class RegexFlag(int):
    def _parts(self):
        """The names of the flags that are set."""
        names = [name for name, flag in _FLAGS if self & int(flag)]
        return names

    def __repr__(self):
        value = int(self)
        if value < 0:
            return '~' + (f'({RegexFlag(~value)!r})' if len(RegexFlag(~value)._parts()) > 1 else repr(RegexFlag(~value)))
        known = 0
        for name, flag in _FLAGS:
            known |= int(flag)
        parts = [f're.{name}' for name in self._parts()]
        if value & ~known:
            parts.append(hex(value & ~known))
        return '|'.join(parts) or 're.NOFLAG'

    __str__ = __repr__

    @property
    def name(self):
        return '|'.join(self._parts()) or 'NOFLAG'

    @property
    def value(self):
        return int(self)

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(~int(self))

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    __hash__ = int.__hash__


NOFLAG = RegexFlag(0)
TEMPLATE = T = RegexFlag(1)
IGNORECASE = I = RegexFlag(2)
LOCALE = L = RegexFlag(4)
MULTILINE = M = RegexFlag(8)
DOTALL = S = RegexFlag(16)
UNICODE = U = RegexFlag(32)
VERBOSE = X = RegexFlag(64)
DEBUG = RegexFlag(128)
ASCII = A = RegexFlag(256)
_FLAGS = (('ASCII', A), ('IGNORECASE', I), ('LOCALE', L), ('UNICODE', U), ('MULTILINE', M), ('DOTALL', S),
          ('VERBOSE', X), ('DEBUG', DEBUG))
for _name, _flag in (('NOFLAG', NOFLAG), ('TEMPLATE', T), ('T', T), ('I', I), ('L', L), ('M', M), ('S', S), ('U', U),
                     ('X', X), ('A', A)) + _FLAGS:
    setattr(RegexFlag, _name, _flag)
_LETTERS = {'i': 2, 'L': 4, 'm': 8, 's': 16, 'x': 64, 'a': 256, 'u': 32}
_ReadOnly = type(object.__dict__)
_TYPE_FLAGS = 4 | 32 | 256
_MAX = -1


class error(Exception):
    """What is wrong with an expression, and where."""
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        text = msg
        if pattern is None or pos is None:
            self.lineno = self.colno = None
        else:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            text = f'{msg} at position {pos}'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                text = f'{text} (line {self.lineno}, column {self.colno})'
        super().__init__(text)


# ---- reading ---------------------------------------------------------------------------------------------------

_CATEGORIES = {'d': 0, 'D': 1, 's': 2, 'S': 3, 'w': 4, 'W': 5}
_SIMPLE = {'a': 7, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11, '\\': 92}
_DIGITS = '0123456789'
_OCTAL = '01234567'
_LETTERS_OF_ASCII = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
_BLANKS = ' \t\n\r\v\f'
_SPECIAL = '.\\[{()*+?^$|'
_REPEATS = '*+?{'


class _Reader:
    """Reads an expression (or a template) character by character; an escape is one item."""

    def __init__(self, pattern):
        self.pattern = pattern
        self.text = pattern if isinstance(pattern, str) else bytes(pattern).decode('latin-1')
        self.is_text = isinstance(pattern, str)
        self.at = 0
        self.advance()

    def advance(self):
        """next becomes the item at `at`; '' at the end."""
        self.begin = self.at
        char = self.text[self.at:self.at + 1]
        if char == '\\':
            char = self.text[self.at:self.at + 2]
            if len(char) == 1:
                raise error('bad escape (end of pattern)', self.pattern, len(self.text) - 1)
        self.at += len(char)
        self.next = char

    def take(self):
        item = self.next
        self.advance()
        return item

    def accept(self, char):
        if self.next == char:
            self.advance()
            return True
        return False

    def take_while(self, most, allowed):
        text = ''
        while len(text) < most and self.next and self.next in allowed:
            text += self.take()
        return text

    def take_until(self, end, what):
        text = ''
        while True:
            if not self.next:
                if text:
                    raise self.error(f'missing {end}, unterminated name', len(text))
                raise self.error('missing ' + what)
            item = self.take()
            if item == end:
                if not text:
                    raise self.error('missing ' + what, 1)
                return text
            text += item

    def error(self, message, back=0):
        if not self.is_text:
            message = message.encode('ascii', 'backslashreplace').decode('ascii')
        return error(message, self.pattern, self.begin - back)

    def check_name(self, name, back):
        if not (self.is_text or name.isascii()):
            raise self.error(f'bad character in group name {name.encode("latin-1")!r}', len(name) + back)
        if not name.isidentifier():
            raise self.error(f'bad character in group name {name!r}', len(name) + back)


class _Parser:
    def __init__(self, pattern, flags):
        self.reader = _Reader(pattern)
        self.flags = flags
        self.names = {}
        self.open = {}
        self.closed = {}
        self.groups = 0
        self.looking_behind = None
        self.late_conditions = []

    def parse(self):
        tree = self.alternatives(self.flags, True)
        reader = self.reader
        if reader.next:
            raise reader.error('unbalanced parenthesis')
        for group, position in self.late_conditions:
            if group > self.groups:
                raise error(f'invalid group reference {group}', reader.pattern, position)
        return tree

    def alternatives(self, flags, first=False):
        branches = [self.sequence(flags, first)]
        while self.reader.accept('|'):
            branches.append(self.sequence(self.flags if first else flags, False))
        return branches[0] if len(branches) == 1 else [('branch', branches)]

    def sequence(self, flags, first):
        reader = self.reader
        items = []
        while reader.next and reader.next not in ('|', ')'):
            if flags & 64 and self.skip_blank():
                continue
            begin = reader.begin
            item = reader.take()
            if item in _REPEATS:
                if self.repeat(items, item, begin):
                    continue
            if item == '(':
                changed = self.group(items, flags, begin, first and not items)
                if changed is not None:
                    flags = changed
            else:
                items.append(self.atom(item, flags, begin))
        return [item for item in items if item is not None]

    def skip_blank(self):
        """In verbose mode: skips a blank, or a comment."""
        reader = self.reader
        if reader.next in _BLANKS:
            reader.advance()
            return True
        if reader.next == '#':
            while reader.next and reader.next != '\n':
                reader.advance()
            reader.advance()
            return True
        return False

    def atom(self, item, flags, begin):
        if item[0] == '\\':
            return self.escape(item, flags)
        if item == '.':
            return ('any', flags)
        if item == '^':
            return ('at', 1 if flags & 8 else 0)
        if item == '$':
            return ('at', 3 if flags & 8 else 2)
        if item == '[':
            return self.set(flags, begin)
        return ('lit', ord(item), flags)

    def repeat(self, items, item, begin):
        """Puts a repetition around the last item. False if it is no repetition after all."""
        reader = self.reader
        if item == '{':
            bounds = self.bounds(begin)
            if bounds is None:
                items.append(('lit', ord('{'), 0))
                return True
            least, most = bounds
        else:
            least, most = {'*': (0, _MAX), '+': (1, _MAX), '?': (0, 1)}[item]
        last = items[-1] if items else None
        if last is None or last[0] == 'at':
            raise reader.error('nothing to repeat', reader.begin - begin)
        if last[0] == 'repeat':
            raise reader.error('multiple repeat', reader.begin - begin)
        kind = 'lazy' if reader.accept('?') else 'possessive' if reader.accept('+') else 'greedy'
        items[-1] = ('repeat', least, most, kind, [last])
        return True

    def bounds(self, begin):
        """The numbers of {m,n}; None if the brace is a plain character."""
        reader = self.reader
        if reader.next == '}':
            return None
        back = reader.at, reader.begin, reader.next
        low = reader.take_while(1 << 30, _DIGITS)
        high = low
        if reader.accept(','):
            high = reader.take_while(1 << 30, _DIGITS)
        if not reader.accept('}'):
            reader.at, reader.begin, reader.next = back
            return None
        least = int(low) if low else 0
        most = int(high) if high else _MAX
        if least >= 4294967295 or most >= 4294967295:
            raise OverflowError('the repetition number is too large')
        if high and most < least:
            raise reader.error('min repeat greater than max repeat', reader.begin - begin - 1)
        return least, most

    # ---- escapes and sets

    def char_escape(self, item):
        """The character of an escape that means one, in or out of a set; None for others."""
        reader = self.reader
        letter = item[1]
        if letter in _SIMPLE:
            return _SIMPLE[letter]
        width = {'x': 2, 'u': 4, 'U': 8}.get(letter)
        if width and (letter == 'x' or reader.is_text):
            digits = reader.take_while(width, '0123456789abcdefABCDEF')
            if len(digits) != width:
                raise reader.error(f'incomplete escape {item}{digits}', len(item + digits))
            point = int(digits, 16)
            if point > 0x10ffff:
                raise reader.error(f'bad escape {item}{digits}', len(item + digits))
            return point
        if letter == 'N' and reader.is_text:
            return self.named_character(item)
        return None

    def named_character(self, item):
        from _inspection import refuse
        reader = self.reader
        if not reader.accept('{'):
            raise reader.error('missing {')
        name = reader.take_until('}', 'character name')
        point = _named(name)
        if point is None:
            refuse(f"the character of the name '{name}'")
        return point

    def octal(self, item, digits):
        value = int(digits, 8)
        if value > 0o377:
            raise self.reader.error(f'octal escape value \\{digits} outside of range 0-0o377', len(digits) + 1)
        return value

    def escape(self, item, flags):
        reader = self.reader
        letter = item[1]
        point = self.char_escape(item)
        if point is not None:
            return ('lit', point, flags)
        if letter in _CATEGORIES:
            return ('set', False, [(-1 - self.category(letter, flags), 0)], 0)
        if letter in 'AbBZ':
            is_ascii = flags & 256 or not reader.is_text
            places = {'A': 0, 'Z': 4, 'b': 7 if is_ascii else 5, 'B': 8 if is_ascii else 6}
            return ('at', places[letter])
        if letter == '0':
            digits = '0' + reader.take_while(2, _OCTAL)
            return ('lit', int(digits, 8), flags)
        if letter in _DIGITS:
            return self.back_reference(item, flags)
        if letter in _LETTERS_OF_ASCII:
            raise reader.error(f'bad escape {item}', len(item))
        return ('lit', ord(letter), flags)

    def category(self, letter, flags):
        return _CATEGORIES[letter] + (6 if flags & 256 or not self.reader.is_text else 0)

    def back_reference(self, item, flags):
        reader = self.reader
        digits = item[1]
        if reader.next and reader.next in _DIGITS:
            digits += reader.take()
            if digits[0] in _OCTAL and digits[1] in _OCTAL and reader.next and reader.next in _OCTAL:
                digits += reader.take()
                return ('lit', self.octal(item, digits), flags)
        group = int(digits)
        if group > self.groups:
            raise reader.error(f'invalid group reference {group}', len(digits))
        if group in self.open:
            raise reader.error('cannot refer to an open group', len(digits) + 1)
        self.check_look_behind(group)
        return ('ref', group, flags)

    def check_look_behind(self, group):
        if self.looking_behind is not None and group > self.looking_behind:
            raise self.reader.error('cannot refer to group defined in the same lookbehind subpattern')

    def set(self, flags, begin):
        reader = self.reader
        negated = reader.accept('^')
        items = []
        is_first = True
        while True:
            if not reader.next:
                raise error('unterminated character set', reader.pattern, begin)
            if reader.next == ']' and not is_first:
                reader.advance()
                break
            is_first = False
            start = reader.begin
            low = self.set_item(flags)
            if not reader.accept('-'):
                items.append(low if isinstance(low, tuple) else (low, low))
                continue
            if not reader.next:
                raise error('unterminated character set', reader.pattern, begin)
            if reader.next == ']':
                reader.advance()
                items += [low if isinstance(low, tuple) else (low, low), (45, 45)]
                break
            high = self.set_item(flags)
            if isinstance(low, tuple) or isinstance(high, tuple) or high < low:
                text = reader.text[start:reader.begin]
                raise reader.error(f'bad character range {text}', len(text))
            items.append((low, high))
        if len(items) == 1 and items[0][0] == items[0][1] and not negated:
            return ('lit', items[0][0], flags)
        return ('set', negated, items, flags)

    def set_item(self, flags):
        """A character's number, or the pair that stands for a category."""
        reader = self.reader
        item = reader.take()
        if item[0] != '\\':
            return ord(item)
        letter = item[1]
        if letter in _CATEGORIES:
            return (-1 - self.category(letter, flags), 0)
        if letter == 'b':
            return 8
        point = self.char_escape(item)
        if point is not None:
            return point
        if letter in _OCTAL:
            return self.octal(item, letter + reader.take_while(2, _OCTAL))
        if letter in _DIGITS or letter in _LETTERS_OF_ASCII:
            raise reader.error(f'bad escape {item}', len(item))
        return ord(letter)

    # ---- groups

    def group(self, items, flags, begin, is_start):
        """What stands in parentheses. Returns the flags that hold from here on if it changes them."""
        reader = self.reader
        if not reader.accept('?'):
            self.capture(items, None, flags, begin)
            return None
        char = reader.take()
        if not char:
            raise reader.error('unexpected end of pattern')
        if char == 'P':
            return self.python_group(items, flags, begin)
        if char == ':':
            self.plain(items, flags, begin)
        elif char == '#':
            self.comment(begin)
        elif char in '=!' or char == '<':
            self.look(items, char, flags, begin)
        elif char == '(':
            self.conditional(items, flags, begin)
        elif char == '>':
            items.append(('atomic', self.alternatives(flags)))
            self.close(begin)
        elif char in _LETTERS or char == '-':
            return self.flag_group(items, char, flags, begin, is_start)
        else:
            raise reader.error(f'unknown extension ?{char}', len(char) + 1)
        return None

    def close(self, begin):
        if not self.reader.accept(')'):
            raise error('missing ), unterminated subpattern', self.reader.pattern, begin)

    def plain(self, items, flags, begin):
        items.append(('plain', self.alternatives(flags)))
        self.close(begin)

    def comment(self, begin):
        reader = self.reader
        while True:
            if not reader.next:
                raise error('missing ), unterminated comment', reader.pattern, begin)
            if reader.take() == ')':
                return

    def capture(self, items, name, flags, begin):
        self.groups += 1
        group = self.groups
        if name is not None:
            if name in self.names:
                raise self.reader.error(f'redefinition of group name {name!r} as group {group}; '
                                        f'was group {self.names[name]}', len(name) + 1)
            self.names[name] = group
        self.open[group] = True
        tree = self.alternatives(flags)
        self.close(begin)
        del self.open[group]
        items.append(('group', group, tree))

    def python_group(self, items, flags, begin):
        reader = self.reader
        if reader.accept('<'):
            name = reader.take_until('>', 'group name')
            reader.check_name(name, 1)
            self.capture(items, name, flags, begin)
        elif reader.accept('='):
            name = reader.take_until(')', 'group name')
            reader.check_name(name, 1)
            group = self.names.get(name)
            if group is None:
                raise reader.error(f'unknown group name {name!r}', len(name) + 1)
            if group in self.open:
                raise reader.error('cannot refer to an open group', len(name) + 1)
            self.check_look_behind(group)
            items.append(('ref', group, flags))
        else:
            char = reader.take()
            if not char:
                raise reader.error('unexpected end of pattern')
            raise reader.error(f'unknown extension ?P{char}', len(char) + 2)
        return None

    def look(self, items, char, flags, begin):
        reader = self.reader
        behind = False
        before = self.looking_behind
        if char == '<':
            char = reader.take()
            if not char:
                raise reader.error('unexpected end of pattern')
            if char not in '=!':
                raise reader.error(f'unknown extension ?<{char}', len(char) + 2)
            behind = True
            if before is None:
                self.looking_behind = self.groups
        tree = self.alternatives(flags)
        self.looking_behind = before
        self.close(begin)
        items.append(('look', behind, char == '!', tree))

    def conditional(self, items, flags, begin):
        reader = self.reader
        name = reader.take_until(')', 'group name')
        if name.isidentifier():
            group = self.names.get(name)
            if group is None:
                raise reader.error(f'unknown group name {name!r}', len(name) + 1)
        else:
            if not (name.isascii() and name.isdecimal()):
                raise reader.error(f'bad character in group name {name!r}', len(name) + 1)
            group = int(name)
            if not group:
                raise reader.error('bad group number', len(name) + 1)
            self.late_conditions.append((group, reader.begin - len(name) - 1))
        self.check_look_behind(group)
        yes = self.sequence(flags, False)
        no = None
        if reader.accept('|'):
            no = self.sequence(flags, False)
            if reader.next == '|':
                raise reader.error('conditional backref with more than two branches')
        self.close(begin)
        items.append(('condition', group, yes, no))

    def flag_group(self, items, char, flags, begin, is_start):
        reader = self.reader
        added = removed = 0
        if char != '-':
            added, char = self.read_flags(char, 0)
        if char == ')':
            if begin != 0 and not (is_start and self.only_flags_before(begin)):
                raise error('global flags not at the start of the expression', reader.pattern, begin)
            self.flags |= added
            return flags | added
        if added & 128:
            raise reader.error('bad inline flags: cannot turn on global flag', 1)
        if char == '-':
            char = reader.take()
            if not char:
                raise reader.error('missing flag')
            if char not in _LETTERS:
                raise reader.error('unknown flag' if char.isalpha() else 'missing flag', len(char))
            removed, char = self.read_flags(char, 0, True)
        if added & removed:
            raise reader.error('bad inline flags: flag turned on and off', 1)
        changed = flags
        if added & _TYPE_FLAGS:
            changed &= ~_TYPE_FLAGS
        changed = (changed | added) & ~removed
        items.append(('plain', self.alternatives(changed)))
        self.close(begin)
        return None

    def only_flags_before(self, begin):
        text = self.reader.text[:begin]
        if self.flags & 64:
            text = text.strip()
        return text == '' or text.startswith('(?') and text.endswith(')')

    def read_flags(self, char, flags, off=False):
        """Flags to the character that ends them, which is taken too."""
        reader = self.reader
        end = ':' if off else '):-'
        while True:
            flag = _LETTERS[char]
            if reader.is_text and char == 'L':
                raise reader.error("bad inline flags: cannot use 'L' flag with a str pattern")
            if not reader.is_text and char == 'u':
                raise reader.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
            if off and flag & _TYPE_FLAGS:
                raise reader.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
            flags |= flag
            if flag & _TYPE_FLAGS and (flags & _TYPE_FLAGS) != flag:
                raise reader.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
            char = reader.take()
            if not char:
                raise reader.error('missing :' if off else 'missing -, : or )')
            if char in end:
                return flags, char
            if char not in _LETTERS:
                message = 'unknown flag' if char.isalpha() else 'missing :' if off else 'missing -, : or )'
                raise reader.error(message, len(char))


# ---- the program -----------------------------------------------------------------------------------------------

_SINGLE = ('lit', 'any', 'set')


def _width(tree):
    """The least and most characters that a tree matches; most is None without limit."""
    least = most = 0
    for node in tree:
        low, high = _node_width(node)
        least += low
        most = None if most is None or high is None else most + high
    return least, most


def _node_width(node):
    kind = node[0]
    if kind in _SINGLE:
        return 1, 1
    if kind in ('group', 'plain', 'atomic'):
        return _width(node[-1])
    if kind == 'branch':
        widths = [_width(branch) for branch in node[1]]
        highs = [high for _, high in widths]
        return min(low for low, _ in widths), None if None in highs else max(highs)
    if kind == 'repeat':
        low, high = _width(node[4])
        return low * node[1], None if node[2] == _MAX or high is None else high * node[2]
    if kind == 'condition':
        yes, no = _width(node[2]), _width(node[3] or [])
        return min(yes[0], no[0]), None if None in (yes[1], no[1]) else max(yes[1], no[1])
    if kind == 'ref':
        return 0, None
    return 0, 0


class _Compiler:
    def __init__(self, parser, tree):
        self.is_text = parser.reader.is_text
        self.group_widths = {}
        self.code = []
        self.groups = parser.groups
        self.loops = 0
        self.sequence(tree)
        self.code.append(0)

    def how(self, flags):
        if not flags & 2:
            return 0
        return 2 if flags & 256 or not self.is_text else 1

    def sequence(self, tree):
        for node in tree:
            getattr(self, node[0])(*node[1:])

    def lit(self, point, flags):
        how = self.how(flags)
        if not how or (how == 2 and point >= 128):
            self.code += (1, point)
        else:
            self.code += (2, _lower(point), how)

    def any(self, flags):
        self.code.append(4 if flags & 16 else 3)

    def set(self, negated, items, flags):
        begin = len(self.code)
        self.code += (5, 0, int(negated), self.how(flags))
        for pair in items:
            self.code += pair
        self.code[begin + 1] = len(self.code)

    def at(self, place):
        self.code += (6, place)

    def branch(self, branches):
        code = self.code
        ends = []
        for branch in branches[:-1]:
            split = len(code)
            code += (7, split + 3, 0)
            self.sequence(branch)
            code += (8, 0)
            ends.append(len(code) - 1)
            code[split + 2] = len(code)
        self.sequence(branches[-1])
        for end in ends:
            code[end] = len(code)

    def group(self, group, tree):
        self.code += (9, 2 * group - 2)
        self.sequence(tree)
        self.code += (9, 2 * group - 1)
        self.group_widths[group] = _width(tree)

    def plain(self, tree):
        self.sequence(tree)

    def ref(self, group, flags):
        self.code += (10, group, self.how(flags))

    def condition(self, group, yes, no):
        code = self.code
        begin = len(code)
        code += (11, group, 0)
        self.sequence(yes)
        if no:
            code += (8, 0)
            jump = len(code) - 1
            code[begin + 2] = len(code)
            self.sequence(no)
            code[jump] = len(code)
        else:
            code[begin + 2] = len(code)

    def look(self, behind, negated, tree):
        width = -1
        if behind:
            width, most = self.fixed_width(tree)
            if width != most:
                raise error('look-behind requires fixed-width pattern')
        begin = len(self.code)
        self.code += (12, 0, width, int(negated))
        self.sequence(tree)
        self.code.append(0)
        self.code[begin + 1] = len(self.code)

    def fixed_width(self, tree):
        """As _width, with the widths of groups that are referred to."""
        if len(tree) == 1 and tree[0][0] == 'ref':
            return self.group_widths.get(tree[0][1], (0, None))
        return _width(tree)

    def atomic(self, tree):
        begin = len(self.code)
        self.code += (13, 0)
        self.sequence(tree)
        self.code.append(0)
        self.code[begin + 1] = len(self.code)

    def repeat(self, least, most, kind, tree):
        if kind == 'possessive':
            self.atomic([('repeat', least, most, 'greedy', tree)])
            return
        code = self.code
        lazy = int(kind == 'lazy')
        body = tree
        while len(body) == 1 and body[0][0] == 'plain':
            body = body[0][1]
        if len(body) == 1 and body[0][0] in _SINGLE:
            begin = len(code)
            code += (14, lazy, least, most, 0)
            self.sequence(body)
            code[begin + 4] = len(code)
            return
        counter = 2 * self.groups + 1 + 2 * self.loops
        self.loops += 1
        code += (15, counter)
        begin = len(code)
        code += (16, counter, least, most, lazy, 0)
        self.sequence(tree)
        code += (8, begin)
        code[begin + 5] = len(code)


# ---- patterns and matches --------------------------------------------------------------------------------------

def _kind(value):
    return type(value).__name__


_FAR = 2 ** 63 - 1


def _size(value):
    value = _index(value)
    if not ~_FAR <= value <= _FAR:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return value


class Pattern:
    """A compiled expression."""
    __slots__ = 'pattern', 'flags', 'groups', 'groupindex', '_program', '_loops', '__weakref__'

    def __init__(self, *args):
        raise TypeError("cannot create 're.Pattern' instances")

    def __repr__(self):
        flags = self.flags & ~32 if isinstance(self.pattern, str) else self.flags
        text = repr(self.pattern)[:200]
        return f're.compile({text}, {RegexFlag(flags)!r})' if flags else f're.compile({text})'

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.pattern, self.flags) == (other.pattern, other.flags) and (
            isinstance(self.pattern, str) == isinstance(other.pattern, str))

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def _range(self, string, pos, endpos):
        if isinstance(string, str) != isinstance(self.pattern, str) or not isinstance(string, (str, bytes, bytearray)):
            if isinstance(string, str):
                raise TypeError('cannot use a bytes pattern on a string-like object')
            if isinstance(string, (bytes, bytearray)):
                raise TypeError('cannot use a string pattern on a bytes-like object')
            raise TypeError('expected string or bytes-like object, got ' + repr(_kind(string)))
        if type(pos) is not int or type(endpos) is not int or pos > _FAR:
            pos, endpos = _size(pos), _size(endpos)
        length = len(string)
        return max(0, min(pos, length)), max(0, min(endpos, length))

    def _first(self, string, pos, endpos, mode):
        begin, end = self._range(string, pos, endpos)
        if begin > end:
            return None
        found = _find(self._program, self.groups, self._loops, string, begin, end, mode, False)
        return None if found is None else _match(self, string, begin, end, found)

    def match(self, string, pos=0, endpos=_FAR):
        return self._first(string, pos, endpos, 0)

    def fullmatch(self, string, pos=0, endpos=_FAR):
        return self._first(string, pos, endpos, 1)

    def search(self, string, pos=0, endpos=_FAR):
        return self._first(string, pos, endpos, 2)

    def _each(self, string, pos=0, endpos=_FAR, mode=2):
        """What each match is made of, one after the other."""
        at, end = self._range(string, pos, endpos)
        must_advance = False
        program, groups, loops = self._program, self.groups, self._loops
        while at <= end:
            found = _find(program, groups, loops, string, at, end, mode, must_advance)
            if found is None:
                return
            yield found
            at = found[1]
            must_advance = found[0] == at

    def findall(self, string, pos=0, endpos=_FAR):
        groups = self.groups
        found = self._each(string, pos, endpos)
        if groups == 0:
            return [string[each[0]:each[1]] for each in found]
        empty = string[:0]
        if groups == 1:
            return [string[each[2]:each[3]] if each[2] >= 0 <= each[3] else empty for each in found]
        numbers = range(2, 2 * groups + 2, 2)
        return [tuple([string[each[i]:each[i + 1]] if each[i] >= 0 <= each[i + 1] else empty for i in numbers])
                for each in found]

    def finditer(self, string, pos=0, endpos=_FAR):
        begin, end = self._range(string, pos, endpos)
        return self._matches(string, begin, end)

    def _matches(self, string, begin, end):
        for found in self._each(string, begin, end):
            yield _match(self, string, begin, end, found)

    def split(self, string, maxsplit=0):
        maxsplit = _size(maxsplit)
        parts = []
        last = 0
        for found in self._each(string):
            if maxsplit > 0 and len(parts) >= maxsplit * (self.groups + 1) or maxsplit < 0:
                break
            parts.append(string[last:found[0]])
            for i in range(2, 2 * self.groups + 2, 2):
                parts.append(string[found[i]:found[i + 1]] if found[i] >= 0 <= found[i + 1] else None)
            last = found[1]
        parts.append(string[last:])
        return parts

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        count = _size(count)
        self._range(string, 0, _FAR)
        if callable(repl):
            replace = repl
        else:
            replace = _template(self, repl)
        parts = []
        last = done = 0
        length = len(string)
        for found in self._each(string):
            if count and done >= count:
                break
            if last < found[0]:
                parts.append(string[last:found[0]])
            if isinstance(replace, (str, bytes)):
                parts.append(replace)
            else:
                new = replace(_match(self, string, 0, length, found))
                if new is not None:
                    if isinstance(new, str) != isinstance(string, str):
                        wanted = 'str instance' if isinstance(string, str) else 'a bytes-like object'
                        raise TypeError(f'sequence item {len(parts)}: expected {wanted}, {_kind(new)} found')
                    parts.append(new)
            last = found[1]
            done += 1
        parts.append(string[last:])
        return string[:0].join(parts), done

    def scanner(self, string, pos=0, endpos=_FAR):
        begin, end = self._range(string, pos, endpos)
        return _Scan(self, string, begin, end)


class _Scan:
    """Goes through a text, match by match, as its user asks."""

    def __init__(self, pattern, string, begin, end):
        self.pattern = pattern
        self._string = string
        self._at = self._begin = begin
        self._end = end
        self._must_advance = False

    def _next(self, mode):
        if self._at is None or self._at > self._end:
            return None
        pattern = self.pattern
        found = _find(pattern._program, pattern.groups, pattern._loops, self._string, self._at, self._end, mode,
                      self._must_advance)
        if found is None:
            self._at = None
            return None
        self._at = found[1]
        self._must_advance = found[0] == found[1]
        return _match(pattern, self._string, self._begin, self._end, found)

    def match(self):
        return self._next(0)

    def search(self):
        return self._next(2)


class Match:
    """Where an expression has matched."""
    __slots__ = 're', 'string', 'pos', 'endpos', 'regs', 'lastindex'
    __iter__ = None

    def __init__(self, *args):
        raise TypeError("cannot create 're.Match' instances")

    def __repr__(self):
        return f'<re.Match object; span={self.span()!r}, match={self.group()!r}>'

    def __bool__(self):
        return True

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def _number(self, group):
        if isinstance(group, int):
            if 0 <= group <= self.re.groups:
                return group
        elif isinstance(group, str) and group in self.re.groupindex:
            return self.re.groupindex[group]
        raise IndexError('no such group')

    def _text(self, number, default=None):
        begin, end = self.regs[number]
        return default if begin < 0 else self.string[begin:end]

    def group(self, *groups):
        if not groups:
            return self._text(0)
        if len(groups) == 1:
            return self._text(self._number(groups[0]))
        return tuple([self._text(self._number(each)) for each in groups])

    def __getitem__(self, group):
        return self._text(self._number(group))

    def groups(self, default=None):
        return tuple([self._text(number, default) for number in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(number, default) for name, number in self.re.groupindex.items()}

    def start(self, group=0, /):
        return self.regs[self._number(group)][0]

    def end(self, group=0, /):
        return self.regs[self._number(group)][1]

    def span(self, group=0, /):
        return self.regs[self._number(group)]

    def expand(self, template):
        made = _template(self.re, template)
        return made if isinstance(made, (str, bytes)) else made(self)

    @property
    def lastgroup(self):
        for name, number in self.re.groupindex.items():
            if number == self.lastindex:
                return name
        return None


def _match(pattern, string, pos, endpos, found):
    match = object.__new__(Match)
    match.re = pattern
    match.string = string
    match.pos = pos
    match.endpos = endpos
    regs = [(found[0], found[1])]
    for i in range(2, 2 * pattern.groups + 2, 2):
        begin, end = found[i], found[i + 1]
        regs.append((begin, end) if begin >= 0 <= end else (-1, -1))
    match.regs = tuple(regs)
    match.lastindex = found[-1] if found[-1] > 0 else None
    return match


# ---- templates -------------------------------------------------------------------------------------------------

def _template(pattern, template):
    """What a template stands for: a text, or a function of the match."""
    is_text = isinstance(template, str)
    if '\\' not in template if is_text else b'\\' not in template:
        return template
    parts = _read_template(pattern, template)
    if not is_text:
        parts = [part if isinstance(part, int) else part.encode('latin-1') for part in parts]
    if not any(isinstance(part, int) for part in parts):
        return template[:0].join(parts)
    empty = template[:0]

    def expand(match):
        return empty.join([match._text(part, empty) if isinstance(part, int) else part for part in parts])
    return expand


def _read_template(pattern, template):
    """Texts, and the numbers of groups between them."""
    reader = _Reader(template)
    parts = []
    while reader.next:
        item = reader.take()
        if item[0] != '\\':
            parts.append(item)
        elif item[1] == 'g':
            parts.append(_named_group(pattern, reader))
        elif item[1] in _DIGITS:
            parts.append(_numbered_group(pattern, reader, item))
        elif item[1] in _SIMPLE:
            parts.append(chr(_SIMPLE[item[1]]))
        elif item[1] in _LETTERS_OF_ASCII:
            raise reader.error(f'bad escape {item}', len(item))
        else:
            parts.append(item)
    return parts


def _named_group(pattern, reader):
    if not reader.accept('<'):
        raise reader.error('missing <')
    name = reader.take_until('>', 'group name')
    if name.isidentifier():
        if name not in pattern.groupindex:
            raise IndexError(f'unknown group name {name!r}')
        return pattern.groupindex[name]
    if not (name.isascii() and name.isdecimal()):
        raise reader.error(f'bad character in group name {name!r}', len(name) + 1)
    number = int(name)
    if number > pattern.groups:
        raise reader.error(f'invalid group reference {number}', len(name) + 1)
    return number


def _numbered_group(pattern, reader, item):
    digits = item[1]
    if digits == '0':
        return chr(int('0' + reader.take_while(2, _OCTAL), 8))
    if reader.next and reader.next in _DIGITS:
        digits += reader.take()
        if digits[0] in _OCTAL and digits[1] in _OCTAL and reader.next and reader.next in _OCTAL:
            digits += reader.take()
            value = int(digits, 8)
            if value > 0o377:
                raise reader.error(f'octal escape value \\{digits} outside of range 0-0o377', len(digits) + 1)
            return chr(value)
    number = int(digits)
    if number > pattern.groups:
        raise reader.error(f'invalid group reference {number}', len(digits))
    return number


# ---- the module's functions --------------------------------------------------------------------------------------

_cache = {}


def _compile(pattern, flags):
    flags = int(flags) if isinstance(flags, int) else flags
    key = type(pattern), pattern, flags
    if key in _cache:
        return _cache[key]
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError('first argument must be string or compiled pattern')
    flags & DEBUG  # which says what is wrong with flags that are none
    made = _made(pattern, flags)
    if len(_cache) >= 512:
        del _cache[next(iter(_cache))]
    _cache[key] = made
    return made


def _check_flags(flags, is_text):
    if is_text:
        if flags & 4:
            raise ValueError('cannot use LOCALE flag with a str pattern')
        if flags & 256 and flags & 32:
            raise ValueError('ASCII and UNICODE flags are incompatible')
        return flags if flags & 256 else flags | 32
    if flags & 32:
        raise ValueError('cannot use UNICODE flag with a bytes pattern')
    if flags & 4:
        from _inspection import refuse
        refuse("'re.LOCALE'")
    return flags


def _made(pattern, flags):
    parser = _Parser(pattern, flags)
    tree = parser.parse()
    if parser.flags & 64 and not flags & 64:
        # The expression says itself that it is verbose: it is read again.
        parser = _Parser(pattern, parser.flags)
        tree = parser.parse()
    compiler = _Compiler(parser, tree)
    made = object.__new__(Pattern)
    made.pattern = pattern
    made.flags = _check_flags(parser.flags, parser.reader.is_text)
    made.groups = parser.groups
    made.groupindex = _ReadOnly(parser.names)
    made._program = tuple(compiler.code)
    made._loops = compiler.loops
    return made


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


def purge():
    _cache.clear()


_ESCAPED = {ord(c): '\\' + c for c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_ESCAPED)
    return str(pattern, 'latin-1').translate(_ESCAPED).encode('latin-1')


class Scanner:
    """Splits a text into tokens by a list of expressions with what to do for each."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._rules = [(_compile(phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        result = []
        at = 0
        while at < len(string):
            for pattern, action in self._rules:
                match = pattern.match(string, at)
                if match:
                    break
            else:
                break
            if match.end() == at:
                break
            at = match.end()
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                result.append(action)
        return result, string[at:]
