"""Of the trees of programs there is what reads values that are written down."""

import re as _re
from _inspection import refuse as _refuse

__all__ = ['literal_eval']

_token = _re.compile(r'''\s*(?:\#[^\n]*\n?\s*)*(?:
    (?P<text>(?:[rRbBuU]|[rR][bB]|[bB][rR])?(?:"""(?:\\.|[^\\])*?"""|\'\'\'(?:\\.|[^\\])*?\'\'\'|
        "(?:\\.|[^\\"\n])*"|\'(?:\\.|[^\\\'\n])*\'))
    | (?P<number>(?:0[xXoObB][\da-fA-F_]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][+-]?\d[\d_]*)?[jJ]?))
    | (?P<name>[^\W\d]\w*)
    | (?P<mark>\.\.\.|[()\[\]{},:+-])
    | (?P<other>\S))''', _re.VERBOSE | _re.DOTALL)


class _Reader:
    def __init__(self, text):
        self._tokens = [(match.lastgroup, match[match.lastgroup]) for match in _token.finditer(text)]
        self._place = 0

    def _peek(self):
        return self._tokens[self._place] if self._place < len(self._tokens) else (None, None)

    def _next(self):
        self._place += 1
        return self._tokens[self._place - 1]

    def _is_next(self, mark):
        if self._peek() != ('mark', mark):
            return False
        self._place += 1
        return True

    def whole(self):
        value = self._value_or_tuple()
        return value if self._peek()[0] is None else _malformed('BinOp')

    def _value_or_tuple(self):
        value = self._sum()
        if self._peek() != ('mark', ','):
            return value
        values = [value]
        while self._is_next(',') and self._peek()[0] is not None:
            values.append(self._sum())
        return tuple(values)

    def _sum(self):
        """A value, or a real number and an imaginary one."""
        value = self._signed()
        for mark in '+-':
            if self._peek() == ('mark', mark):
                self._place += 1
                part = self._signed()
                if isinstance(value, (int, float)) and isinstance(part, complex):
                    return value + part if mark == '+' else value - part
                _malformed('BinOp')
        if self._peek()[0] in ('name', 'other') or self._peek() in (('mark', '('), ('mark', '[')):
            _malformed('Call' if self._peek()[1] == '(' else 'BinOp')
        return value

    def _signed(self):
        for mark in '+-':
            if self._is_next(mark):
                value = self._signed()
                if type(value) not in (int, float, complex):
                    _malformed('UnaryOp')
                return value if mark == '+' else -value
        return self._single()

    def _single(self):
        kind, text = self._next() if self._peek()[0] else (None, None)
        if kind == 'text':
            value = eval(text)
            while self._peek()[0] == 'text':
                value += eval(self._next()[1])
            return value
        if kind == 'number':
            return eval(text)
        if text == '...':
            return ...
        if kind == 'name':
            return self._named(text)
        if text == '(':
            return self._in_parentheses()
        if text == '[':
            return self._until(']')
        return self._in_braces() if text == '{' else _malformed('Name')

    def _named(self, text):
        if text in ('True', 'False', 'None'):
            return {'True': True, 'False': False, 'None': None}[text]
        if text == 'set' and self._is_next('('):
            return set() if self._is_next(')') else _malformed('Call')
        _malformed('Call' if self._peek() == ('mark', '(') else 'Name')

    def _until(self, closing):
        values = []
        while not self._is_next(closing):
            values.append(self._sum())
            if not self._is_next(',') and self._peek() != ('mark', closing):
                _malformed('Name')
        return values

    def _in_parentheses(self):
        start = self._place
        values = self._until(')')
        has_comma = not values or self._tokens[self._place - 2] == ('mark', ',') and self._place - 2 >= start
        return tuple(values) if has_comma or len(values) > 1 else values[0]

    def _in_braces(self):
        if self._is_next('}'):
            return {}
        first = self._sum()
        if not self._is_next(':'):
            return {first, *(self._until('}') if self._is_next(',') or self._peek() == ('mark', '}') else ())}
        found = {first: self._sum()}
        while not self._is_next('}'):
            if not self._is_next(','):
                _malformed('Name')
            if self._is_next('}'):
                break
            key = self._sum()
            if not self._is_next(':'):
                _malformed('Name')
            found[key] = self._sum()
        return found


class _Node:
    pass


def _malformed(kind):
    node = _Node()
    raise ValueError(f'malformed node or string on line 1: <ast.{kind} object at {id(node):#x}>')


def literal_eval(node_or_string):
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    text = node_or_string.lstrip(' \t')
    compile(text, '<unknown>', 'eval')  # What is no expression at all is a SyntaxError.
    return _Reader(text).whole()


def __getattr__(name):
    if name[:1] != '_':
        _refuse(f'ast.{name}: the tree of a program')
    raise AttributeError(f"module 'ast' has no attribute {name!r}")
