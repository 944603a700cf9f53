"""Programs as trees: reading them, going through them, changing them, and writing them again."""

from _inspection import refuse as _refuse, tree_text as _tree_text
from _tree_nodes import make_nodes as _make_nodes, reader_of as _reader_of

_nodes = _make_nodes()
globals().update(_nodes)
_read = _reader_of(_nodes)

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000


def _parsed(source, filename, mode):
    """What compile() gives where it is asked for the tree alone."""
    if mode == 'func_type':
        _refuse("ast.parse() with mode 'func_type'")
    tree = _read(_tree_text(source, filename, mode))
    return Interactive(body=tree.body) if mode == 'single' else tree


_MODES = {'exec': 'Module', 'eval': 'Expression', 'single': 'Interactive'}


def _check(node, mode):
    """What compile() finds wrong with a tree."""
    if type(node).__name__ != _MODES.get(mode, 'Module'):
        raise TypeError(f"expected {_MODES.get(mode, 'Module')} node, got {type(node).__name__}")
    for child in walk(node):
        for name in child._fields:
            if not hasattr(child, name):
                raise TypeError(f'required field "{name}" missing from {type(child).__name__}')
        for name in child._attributes[:2]:
            if not hasattr(child, name):
                base = type(child).__base__
                kind = type(child) if base is AST else base
                raise TypeError(f'required field "{name}" missing from {kind.__name__}')


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None):
    if type_comments:
        _refuse('ast.parse() with type_comments')
    return source if isinstance(source, AST) else compile(source, filename, mode, PyCF_ONLY_AST)


# ---- going through trees

def iter_fields(node):
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for name, field in iter_fields(node):
        if isinstance(field, AST):
            yield field
        elif isinstance(field, list):
            yield from [item for item in field if isinstance(item, AST)]


def walk(node):
    from collections import deque
    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


# What visit_Num and its like of old visitors are asked for.
_OLD_KINDS = {type(None): 'NameConstant', bool: 'NameConstant', int: 'Num', float: 'Num', complex: 'Num', str: 'Str',
              bytes: 'Bytes', type(...): 'Ellipsis'}


class NodeVisitor:
    def visit(self, node):
        visitor = getattr(self, 'visit_' + type(node).__name__, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node):
        for field, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)

    def visit_Constant(self, node):
        kind = _OLD_KINDS.get(type(node.value))
        visitor = getattr(self, f'visit_{kind}', None)
        if visitor is None:
            return self.generic_visit(node)
        import warnings
        warnings.warn(f'visit_{kind} is deprecated; add visit_Constant', DeprecationWarning, 2)
        return visitor(node)


class NodeTransformer(NodeVisitor):
    def _replaced(self, items):
        for item in items:
            if not isinstance(item, AST):
                yield item
                continue
            new = self.visit(item)
            if isinstance(new, AST):
                yield new
            elif new is not None:
                yield from new

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                old[:] = [*self._replaced(old)]
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


# ---- places

def copy_location(new_node, old_node):
    for name in 'lineno', 'col_offset', 'end_lineno', 'end_col_offset':
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or (hasattr(old_node, name) and name.startswith('end_')):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    def fix(node, place):
        own = []
        for name, default in zip(('lineno', 'col_offset', 'end_lineno', 'end_col_offset'), place):
            if name in node._attributes:
                if getattr(node, name, None) is None:
                    setattr(node, name, default)
                else:
                    default = getattr(node, name)
            own.append(default)
        for child in iter_child_nodes(node):
            fix(child, own)

    fix(node, [1, 0, 1, 0])
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end + n
    return node


def get_source_segment(source, node, *, padded=False):
    if getattr(node, 'end_lineno', None) is None or getattr(node, 'end_col_offset', None) is None:
        return None
    try:
        first, last = node.lineno - 1, node.end_lineno - 1
        begin, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = [line.encode() for line in source.splitlines(True)][first:last + 1]
    lines[-1] = lines[-1][:end]
    before = lines[0][:begin].decode()
    lines[0] = lines[0][begin:]
    text = b''.join(lines).decode()
    if not padded or first == last:
        return text
    return ''.join(c if c in '\f\t' else ' ' for c in before) + text


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f'{type(node).__name__!r} can\'t have docstrings')
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    if not clean:
        return value.value
    import inspect
    return inspect.cleandoc(value.value)


# ---- trees as text

def _dumped(node, level, annotated, with_places, step):
    """The text, and whether it is so short that it needs no line of its own."""
    if step is not None:
        level += 1
        prefix, separator = '\n' + step * level, ',\n' + step * level
    else:
        prefix, separator = '', ', '
    if isinstance(node, AST):
        args = []
        simple = True
        keywords = annotated
        names = [*node._fields, *(node._attributes if with_places else ())]
        for name in names:
            if not hasattr(node, name):
                keywords = True
                continue
            value = getattr(node, name)
            if value is None and getattr(type(node), name, ...) is None:
                keywords = True
                continue
            text, is_short = _dumped(value, level, annotated, with_places, step)
            simple = simple and is_short
            args.append(f'{name}={text}' if keywords or name in node._attributes else text)
        if simple and len(args) <= 3:
            return f"{type(node).__name__}({', '.join(args)})", not args
        return f'{type(node).__name__}({prefix}{separator.join(args)})', False
    if isinstance(node, list):
        if not node:
            return '[]', True
        items = [_dumped(item, level, annotated, with_places, step)[0] for item in node]
        return f'[{prefix}{separator.join(items)}]', False
    return repr(node), True


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _dumped(node, 0, annotate_fields, include_attributes, indent)[0]


def unparse(ast_obj):
    from _tree_writer import text_of
    return text_of(ast_obj)


# ---- values that are written down

def _malformed(node):
    text = 'malformed node or string'
    line = getattr(node, 'lineno', None)
    if line:
        text += f' on line {line}'
    raise ValueError(f'{text}: {node!r}')


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_literal(item) for item in node.elts])
    if isinstance(node, List):
        return [_literal(item) for item in node.elts]
    if isinstance(node, Set):
        return {_literal(item) for item in node.elts}
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' \
            and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return {_literal(key): _literal(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed_number(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed_number(node)


def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


# ---- the nodes of constants before Python 3.8

def _set_value(node, value):
    node.value = value


Constant.n = Constant.s = property(lambda node: node.value, _set_value)


class _OldKind(type):
    def __instancecheck__(cls, node):
        if not isinstance(node, Constant):
            return False
        if cls in _old_types:
            try:
                value = node.value
            except AttributeError:
                return False
            return isinstance(value, _old_types[cls]) and not (cls is Num and isinstance(value, bool))
        return type.__instancecheck__(cls, node)


def _make_old(cls, *args, **kwargs):
    """The constant itself. For Ellipsis it has no arguments."""
    if cls is Ellipsis:
        return Constant(..., *args, **kwargs)
    for field in cls._fields:
        if field in kwargs and cls in _old_types:
            return Constant(kwargs.pop(field), **kwargs)
    return Constant(*args, **kwargs)


def _old(name, fields):
    kind = _OldKind(name, (Constant,), {'__module__': 'ast', '_fields': fields, '__new__': _make_old})
    globals()[name] = kind
    return kind


_old_types = {_old('Num', ('n',)): (int, float, complex), _old('Str', ('s',)): (str,),
              _old('Bytes', ('s',)): (bytes,), _old('NameConstant', ('value', 'kind')): (type(None), bool),
              _old('Ellipsis', ()): (type(...),)}


class slice(AST):
    pass


class Index(slice):
    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    def __new__(cls, dims=(), **kwargs):
        return Tuple([*dims], Load(), **kwargs)


class Suite(mod):
    pass


class AugLoad(expr_context):
    pass


class AugStore(expr_context):
    pass


class Param(expr_context):
    pass
