"""Writes the tree of a program as a program."""

import ast

_BINARY = {'Add': '+', 'Sub': '-', 'Mult': '*', 'MatMult': '@', 'Div': '/', 'Mod': '%', 'LShift': '<<', 'RShift': '>>',
           'BitOr': '|', 'BitXor': '^', 'BitAnd': '&', 'FloorDiv': '//', 'Pow': '**'}
_UNARY = {'Invert': '~', 'Not': 'not', 'UAdd': '+', 'USub': '-'}
_COMPARED = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not',
             'In': 'in', 'NotIn': 'not in'}

# How tightly things hold together; what holds less tightly than its place asks for stands in parentheses.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARE, _BIT_OR, _BIT_XOR, _BIT_AND, _SHIFT, _SUM, _TERM, _FACTOR,
 _POWER, _AWAIT, _ATOM) = range(18)
_LEVELS = {'+': _SUM, '-': _SUM, '*': _TERM, '@': _TERM, '/': _TERM, '%': _TERM, '//': _TERM, '<<': _SHIFT,
           '>>': _SHIFT, '|': _BIT_OR, '^': _BIT_XOR, '&': _BIT_AND, '**': _POWER}
_QUOTES = ("'", '"', '"""', "'''")


def _quoted(text, quotes=_QUOTES, escape_special=False):
    """A text without quotes, and the quotes that can stand around it."""
    def shown(c):
        if not escape_special and c in '\n\t':
            return c
        if c == '\\' or not c.isprintable():
            return c.encode('unicode_escape').decode('ascii')
        return c

    escaped = ''.join(map(shown, text))
    possible = [quote for quote in quotes if len(quote) > 1] if '\n' in escaped else quotes
    possible = [quote for quote in possible if quote not in escaped]
    if not possible:
        written = repr(text)
        quote = next((quote for quote in quotes if written[0] in quote), written[0])
        return written[1:-1], [quote]
    if escaped:
        # What ends as the text does would end it too early; a quote at the end can be escaped in long strings only.
        possible.sort(key=lambda quote: quote[0] == escaped[-1])
        if possible[0][0] == escaped[-1]:
            escaped = escaped[:-1] + '\\' + escaped[-1]
    return escaped, possible


class _Writer:
    def __init__(self):
        self.pieces = []
        self.depth = 0
        self.outer_quotes = _QUOTES

    def put(self, *texts):
        self.pieces.extend(texts)

    def line(self, text=''):
        self.put('\n' * bool(self.pieces), '    ' * self.depth, text)

    # ---- statements

    def statements(self, nodes):
        for node in nodes:
            self.statement(node)

    def block(self, nodes, head=':'):
        self.put(head)
        self.depth += 1
        self.statements(nodes)
        self.depth -= 1

    def body(self, node):
        """Of what can have a docstring."""
        self.put(':')
        self.depth += 1
        self.documented(node)
        self.depth -= 1

    def documented(self, node):
        rest = node.body
        if ast.get_docstring(node, clean=False) is not None:
            self.line()
            text, quotes = _quoted(node.body[0].value.value, ('"""', "'''"))
            self.put(quotes[0], text, quotes[0])
            rest = rest[1:]
        self.statements(rest)

    def writer_of(self, node):
        """What writes a node; of what is none, its fields are asked for."""
        kind = 'write_' + type(node).__name__
        if not hasattr(self, kind):
            node._fields
        return getattr(self, kind)

    def statement(self, node):
        self.writer_of(node)(node)

    def write_Expr(self, node):
        self.line()
        self.expression(node.value, _YIELD)

    def write_Return(self, node, word='return'):
        self.line(word)
        if node.value is not None:
            self.put(' ')
            self.expression(node.value)

    def write_Delete(self, node):
        self.line('del ')
        self.listed(node.targets)

    def write_Assign(self, node):
        self.line()
        for target in node.targets:
            self.expression(target, _TUPLE)
            self.put(' = ')
        self.expression(node.value)

    def write_AugAssign(self, node):
        self.line()
        self.expression(node.target)
        self.put(f' {_BINARY[type(node.op).__name__]}= ')
        self.expression(node.value)

    def write_AnnAssign(self, node):
        self.line()
        in_parentheses = not node.simple and isinstance(node.target, ast.Name)
        self.put('(' * in_parentheses)
        self.expression(node.target)
        self.put(')' * in_parentheses, ': ')
        self.expression(node.annotation)
        if node.value is not None:
            self.put(' = ')
            self.expression(node.value)

    def write_For(self, node, word='for '):
        self.line(word)
        self.expression(node.target, _TUPLE)
        self.put(' in ')
        self.expression(node.iter)
        self.block(node.body)
        self.otherwise(node)

    def write_AsyncFor(self, node):
        self.write_For(node, 'async for ')

    def otherwise(self, node):
        if node.orelse:
            self.line('else')
            self.block(node.orelse)

    def write_While(self, node):
        self.line('while ')
        self.expression(node.test)
        self.block(node.body)
        self.otherwise(node)

    def write_If(self, node):
        self.line('if ')
        self.expression(node.test)
        self.block(node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
            node = node.orelse[0]
            self.line('elif ')
            self.expression(node.test)
            self.block(node.body)
        self.otherwise(node)

    def write_With(self, node, word='with '):
        self.line(word)
        for index, item in enumerate(node.items):
            self.put(', ' * (index > 0))
            self.expression(item.context_expr)
            if item.optional_vars is not None:
                self.put(' as ')
                self.expression(item.optional_vars)
        self.block(node.body)

    def write_AsyncWith(self, node):
        self.write_With(node, 'async with ')

    def write_Match(self, node):
        self.line('match ')
        self.expression(node.subject)
        self.put(':')
        self.depth += 1
        for case in node.cases:
            self.line('case ')
            self.pattern(case.pattern)
            if case.guard is not None:
                self.put(' if ')
                self.expression(case.guard)
            self.block(case.body)
        self.depth -= 1

    def write_Raise(self, node):
        self.line('raise')
        if node.exc is not None:
            self.put(' ')
            self.expression(node.exc)
        if node.cause is not None:
            self.put(' from ')
            self.expression(node.cause)

    def write_Try(self, node, star=''):
        self.line('try')
        self.block(node.body)
        for handler in node.handlers:
            self.line('except' + star)
            if handler.type is not None:
                self.put(' ')
                self.expression(handler.type)
            if handler.name:
                self.put(' as ', handler.name)
            self.block(handler.body)
        self.otherwise(node)
        if node.finalbody:
            self.line('finally')
            self.block(node.finalbody)

    def write_TryStar(self, node):
        self.write_Try(node, '*')

    def write_Assert(self, node):
        self.line('assert ')
        self.expression(node.test)
        if node.msg is not None:
            self.put(', ')
            self.expression(node.msg)

    @staticmethod
    def _alias(alias):
        return f'{alias.name} as {alias.asname}' if alias.asname else alias.name

    def write_Import(self, node):
        self.line('import ' + ', '.join(map(self._alias, node.names)))

    def write_ImportFrom(self, node):
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import "
                  + ', '.join(map(self._alias, node.names)))

    def write_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def write_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def write_Pass(self, node):
        self.line('pass')

    def write_Break(self, node):
        self.line('break')

    def write_Continue(self, node):
        self.line('continue')

    def decorators(self, node):
        if self.pieces:
            self.put('\n')
        for decorator in node.decorator_list:
            self.line('@')
            self.expression(decorator)

    def write_FunctionDef(self, node, word='def '):
        self.decorators(node)
        self.line(word + node.name + '(')
        self.arguments(node.args)
        self.put(')')
        if node.returns is not None:
            self.put(' -> ')
            self.expression(node.returns)
        self.body(node)

    def write_AsyncFunctionDef(self, node):
        self.write_FunctionDef(node, 'async def ')

    def write_ClassDef(self, node):
        self.decorators(node)
        self.line('class ' + node.name)
        if node.bases or node.keywords:
            self.put('(')
            self.listed([*node.bases, *node.keywords])
            self.put(')')
        self.body(node)

    def arguments(self, args):
        first = True
        positional = args.posonlyargs + args.args
        defaults = [None] * (len(positional) - len(args.defaults)) + args.defaults
        for index, (arg, default) in enumerate(zip(positional, defaults), 1):
            self.put(', ' * (not first))
            first = False
            self.argument(arg, default)
            if index == len(args.posonlyargs):
                self.put(', /')
        if args.vararg or args.kwonlyargs:
            self.put(', ' * (not first), '*')
            first = False
            if args.vararg:
                self.argument(args.vararg, None)
        for arg, default in zip(args.kwonlyargs, args.kw_defaults):
            self.put(', ')
            self.argument(arg, default)
        if args.kwarg:
            self.put(', ' * (not first), '**')
            self.argument(args.kwarg, None)

    def argument(self, arg, default):
        self.put(arg.arg)
        if arg.annotation is not None:
            self.put(': ')
            self.expression(arg.annotation)
        if default is not None:
            self.put('=')
            self.expression(default)

    # ---- patterns

    def pattern(self, node, level=_TEST):
        self.writer_of(node)(node, level)

    def patterns(self, nodes):
        for index, node in enumerate(nodes):
            self.put(', ' * (index > 0))
            self.pattern(node)

    def write_MatchValue(self, node, level):
        self.expression(node.value)

    def write_MatchSingleton(self, node, level):
        self.put(repr(node.value))

    def write_MatchSequence(self, node, level):
        self.put('[')
        self.patterns(node.patterns)
        self.put(']')

    def write_MatchStar(self, node, level):
        self.put('*', node.name or '_')

    def write_MatchMapping(self, node, level):
        self.put('{')
        for index, (key, value) in enumerate(zip(node.keys, node.patterns)):
            self.put(', ' * (index > 0))
            self.expression(key)
            self.put(': ')
            self.pattern(value)
        if node.rest is not None:
            self.put(', ' * bool(node.keys), '**', node.rest)
        self.put('}')

    def write_MatchClass(self, node, level):
        self.expression(node.cls, _ATOM)
        self.put('(')
        self.patterns(node.patterns)
        for index, (name, value) in enumerate(zip(node.kwd_attrs, node.kwd_patterns)):
            self.put(', ' * bool(index or node.patterns), name, '=')
            self.pattern(value)
        self.put(')')

    def write_MatchAs(self, node, level):
        if node.name is None or node.pattern is None:
            self.put(node.name or '_')
            return
        self.put('(' * (level > _TEST))
        self.pattern(node.pattern, _BIT_OR)
        self.put(' as ', node.name, ')' * (level > _TEST))

    def write_MatchOr(self, node, level):
        self.put('(' * (level > _BIT_OR))
        for index, part in enumerate(node.patterns):
            self.put(' | ' * (index > 0))
            self.pattern(part, _BIT_OR + 1)
        self.put(')' * (level > _BIT_OR))

    # ---- expressions

    def expression(self, node, level=_TEST):
        self.writer_of(node)(node, level)

    def framed(self, wanted, own, *parts):
        """Texts and (node, level) side by side, in parentheses where they are needed."""
        self.put('(' * (wanted > own))
        for part in parts:
            if isinstance(part, str):
                self.put(part)
            else:
                self.expression(*part)
        self.put(')' * (wanted > own))

    def listed(self, nodes, level=_TEST):
        for index, node in enumerate(nodes):
            self.put(', ' * (index > 0))
            if isinstance(node, ast.keyword):
                self.put('**' if node.arg is None else node.arg + '=')
                self.expression(node.value, _TEST)
            else:
                self.expression(node, level)

    def write_Name(self, node, level):
        self.put(node.id)

    def write_Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            self.put('(')
            self.listed([ast.Constant(item) for item in value])
            self.put(',' * (len(value) == 1), ')')
        elif value is ...:
            self.put('...')
        elif isinstance(value, str):
            self.put('u' * (node.kind == 'u'), self.string(value))
        elif isinstance(value, (float, complex)):
            self.put(repr(value).replace('inf', '1e309').replace('nan', '(1e309-1e309)'))
        else:
            self.put(repr(value))

    @staticmethod
    def string(value):
        return repr(value)

    def write_NamedExpr(self, node, level):
        self.framed(level, _NAMED, (node.target, _ATOM), ' := ', (node.value, _ATOM))

    def write_BoolOp(self, node, level):
        own, word = (_AND, ' and ') if isinstance(node.op, ast.And) else (_OR, ' or ')
        self.put('(' * (level > own))
        for index, value in enumerate(node.values, 1):
            self.put(word * (index > 1))
            # Each value holds more tightly than the one before it, as far as parentheses go.
            self.expression(value, min(own + index, _ATOM))
        self.put(')' * (level > own))

    def write_BinOp(self, node, level):
        sign = _BINARY[type(node.op).__name__]
        own = _LEVELS[sign]
        left, right = (own + 1, own) if sign == '**' else (own, own + 1)
        self.framed(level, own, (node.left, left), f' {sign} ', (node.right, right))

    def write_UnaryOp(self, node, level):
        sign = _UNARY[type(node.op).__name__]
        own = _NOT if sign == 'not' else _FACTOR
        self.framed(level, own, sign + ' ' * (sign == 'not'), (node.operand, own))

    def write_Lambda(self, node, level):
        self.put('(' * (level > _TEST), 'lambda')
        before = len(self.pieces)
        self.arguments(node.args)
        if len(self.pieces) > before and ''.join(self.pieces[before:]):
            self.pieces.insert(before, ' ')
        self.put(': ')
        self.expression(node.body, _TEST)
        self.put(')' * (level > _TEST))

    def write_IfExp(self, node, level):
        self.framed(level, _TEST, (node.body, _TEST + 1), ' if ', (node.test, _TEST + 1), ' else ',
                    (node.orelse, _TEST))

    def write_Dict(self, node, level):
        self.put('{')
        for index, (key, value) in enumerate(zip(node.keys, node.values)):
            self.put(', ' * (index > 0))
            if key is None:
                self.put('**')
                self.expression(value, _BIT_OR)
            else:
                self.expression(key, _TEST)
                self.put(': ')
                self.expression(value, _TEST)
        self.put('}')

    def write_Set(self, node, level):
        self.put('{' if node.elts else '{*()')
        self.listed(node.elts)
        self.put('}')

    def write_List(self, node, level):
        self.put('[')
        self.listed(node.elts)
        self.put(']')

    def write_Tuple(self, node, level):
        in_parentheses = level > _TUPLE or not node.elts
        self.put('(' * in_parentheses)
        self.listed(node.elts)
        self.put(',' * (len(node.elts) == 1), ')' * in_parentheses)

    def comprehension(self, generators):
        for part in generators:
            self.put(' async for ' if part.is_async else ' for ')
            self.expression(part.target, _TUPLE)
            self.put(' in ')
            self.expression(part.iter, _TEST + 1)
            for condition in part.ifs:
                self.put(' if ')
                self.expression(condition, _TEST + 1)

    def write_ListComp(self, node, level, marks='[]'):
        self.put(marks[0])
        self.expression(node.elt, _TEST)
        self.comprehension(node.generators)
        self.put(marks[1])

    def write_SetComp(self, node, level):
        self.write_ListComp(node, level, '{}')

    def write_GeneratorExp(self, node, level):
        self.write_ListComp(node, level, '()')

    def write_DictComp(self, node, level):
        self.put('{')
        self.expression(node.key, _TEST)
        self.put(': ')
        self.expression(node.value, _TEST)
        self.comprehension(node.generators)
        self.put('}')

    def write_Await(self, node, level):
        self.framed(level, _AWAIT, 'await ', (node.value, _ATOM))

    def write_Yield(self, node, level=None):
        self.framed(level, _YIELD, 'yield', *([' ', (node.value, _ATOM)] if node.value is not None else []))

    def write_YieldFrom(self, node, level):
        self.framed(level, _YIELD, 'yield from ', (node.value, _ATOM))

    def write_Compare(self, node, level):
        parts = [(node.left, _COMPARE + 1)]
        for operator, right in zip(node.ops, node.comparators):
            parts += [f' {_COMPARED[type(operator).__name__]} ', (right, _COMPARE + 1)]
        self.framed(level, _COMPARE, *parts)

    def write_Call(self, node, level):
        self.expression(node.func, _ATOM)
        self.put('(')
        self.listed([*node.args, *node.keywords])
        self.put(')')

    def write_Attribute(self, node, level):
        self.expression(node.value, _ATOM)
        # 3 .real: the dot of a number would be taken for its own.
        is_int = isinstance(node.value, ast.Constant) and type(node.value.value) is int
        self.put(' ' * is_int, '.', node.attr)

    def write_Subscript(self, node, level):
        self.expression(node.value, _ATOM)
        self.put('[')
        if isinstance(node.slice, ast.Tuple) and node.slice.elts:
            self.listed(node.slice.elts)
            self.put(',' * (len(node.slice.elts) == 1))
        else:
            self.expression(node.slice, _TEST)
        self.put(']')

    def write_Slice(self, node, level):
        if node.lower is not None:
            self.expression(node.lower, _TEST)
        self.put(':')
        if node.upper is not None:
            self.expression(node.upper, _TEST)
        if node.step is not None:
            self.put(':')
            self.expression(node.step, _TEST)

    def write_Starred(self, node, level):
        self.put('*')
        self.expression(node.value, _BIT_OR)

    # ---- f-strings

    def write_JoinedStr(self, node, level):
        parts = [*self.interpolated(node)]
        quotes = [*_QUOTES]
        shown = []
        for text, is_constant in parts:
            if is_constant:
                text, quotes = _quoted(text, quotes, escape_special=True)
            elif '\n' in text:
                quotes = [quote for quote in quotes if len(quote) > 1]
            else:
                quotes = [quote for quote in quotes if quote not in text]
            shown.append(text)
        quote = quotes[0] if quotes else "'"
        self.put('f', quote, *shown, quote)

    def interpolated(self, node):
        for part in node.values:
            if isinstance(part, ast.Constant):
                yield part.value.replace('{', '{{').replace('}', '}}'), True
            elif isinstance(part, ast.FormattedValue):
                yield self.field(part), False
            else:
                yield from self.interpolated(part)

    def field(self, node):
        inner = _Writer()
        inner.expression(node.value, _TEST + 1)
        value = ''.join(inner.pieces)
        if '\\' in value:
            raise ValueError('Unable to avoid backslash in f-string expression part')
        text = '{' + ' ' * value.startswith('{') + value
        if node.conversion != -1:
            text += '!' + chr(node.conversion)
        if node.format_spec is not None:
            text += ':' + ''.join(piece for piece, _ in self.interpolated(node.format_spec))
        return text + '}'

    def write_FormattedValue(self, node, level):
        self.write_JoinedStr(ast.JoinedStr(values=[node]), level)

    # ---- what is no statement and no expression

    def write_Module(self, node):
        self.documented(node)

    def write_Interactive(self, node):
        self.statements(node.body)

    def write_Expression(self, node):
        self.expression(node.body)


def text_of(node):
    writer = _Writer()
    if isinstance(node, list):
        writer.statements(node)
    elif isinstance(node, ast.pattern):
        writer.pattern(node)
    elif isinstance(node, (ast.expr, ast.Slice)):
        writer.expression(node)
    elif isinstance(node, ast.arguments):
        writer.arguments(node)
    elif isinstance(node, ast.arg):
        writer.argument(node, None)
    elif isinstance(node, ast.keyword):
        writer.listed([node])
    else:
        writer.statement(node)
    return ''.join(writer.pieces)
