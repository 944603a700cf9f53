"""The classes of the nodes of a tree, made of a table, and what reads a tree from its text."""

# Each kind: its nodes with their fields; * a list, ? may be None.
_KINDS = {
    'mod': '''Module body* type_ignores*; Interactive body*; Expression body; FunctionType argtypes* returns''',
    'stmt': '''FunctionDef name args body* decorator_list* returns? type_comment?;
        AsyncFunctionDef name args body* decorator_list* returns? type_comment?;
        ClassDef name bases* keywords* body* decorator_list*; Return value?; Delete targets*;
        Assign targets* value type_comment?; AugAssign target op value; AnnAssign target annotation value? simple;
        For target iter body* orelse* type_comment?; AsyncFor target iter body* orelse* type_comment?;
        While test body* orelse*; If test body* orelse*; With items* body* type_comment?;
        AsyncWith items* body* type_comment?; Match subject cases*; Raise exc? cause?;
        Try body* handlers* orelse* finalbody*; TryStar body* handlers* orelse* finalbody*; Assert test msg?;
        Import names*; ImportFrom module? names* level?; Global names*; Nonlocal names*; Expr value; Pass; Break;
        Continue''',
    'expr': '''BoolOp op values*; NamedExpr target value; BinOp left op right; UnaryOp op operand; Lambda args body;
        IfExp test body orelse; Dict keys* values*; Set elts*; ListComp elt generators*; SetComp elt generators*;
        DictComp key value generators*; GeneratorExp elt generators*; Await value; Yield value?; YieldFrom value;
        Compare left ops* comparators*; Call func args* keywords*; FormattedValue value conversion format_spec?;
        JoinedStr values*; Constant value kind?; Attribute value attr ctx; Subscript value slice ctx;
        Starred value ctx; Name id ctx; List elts* ctx; Tuple elts* ctx; Slice lower? upper? step?''',
    'expr_context': 'Load; Store; Del',
    'boolop': 'And; Or',
    'operator': 'Add; Sub; Mult; MatMult; Div; Mod; Pow; LShift; RShift; BitOr; BitXor; BitAnd; FloorDiv',
    'unaryop': 'Invert; Not; UAdd; USub',
    'cmpop': 'Eq; NotEq; Lt; LtE; Gt; GtE; Is; IsNot; In; NotIn',
    'excepthandler': 'ExceptHandler type? name? body*',
    'pattern': '''MatchValue value; MatchSingleton value; MatchSequence patterns*; MatchMapping keys* patterns* rest?;
        MatchClass cls patterns* kwd_attrs* kwd_patterns*; MatchStar name?; MatchAs pattern? name?;
        MatchOr patterns*''',
    'type_ignore': 'TypeIgnore lineno tag',
}
_ALONE = '''comprehension target iter ifs* is_async;
    arguments posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*; arg arg annotation? type_comment?;
    keyword arg? value; alias name asname?; withitem context_expr optional_vars?; match_case pattern guard? body*'''
_PLACE = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
_WITH_PLACE = ('stmt', 'expr', 'excepthandler', 'pattern', 'arg', 'keyword', 'alias')


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        fields = self._fields
        name = type(self).__name__
        if len(args) > len(fields):
            raise TypeError(f"{name} constructor takes at most {len(fields)} positional "
                            f"argument{'' if len(fields) == 1 else 's'}")
        for field, value in zip(fields, args):
            if field in kwargs:
                raise TypeError(f'{name} got multiple values for argument {field!r}')
            setattr(self, field, value)
        for field, value in kwargs.items():
            setattr(self, field, value)

    def __reduce_ex__(self, protocol):
        return type(self), (), self.__dict__


AST.__module__ = 'ast'


def _make(name, base, fields, nodes):
    names = tuple([field.rstrip('*?') for field in fields])
    body = {'__module__': 'ast', '_fields': names, '__match_args__': names,
            '_lists': tuple([field[:-1] for field in fields if field[-1] == '*'])}
    for field in fields:
        if field[-1] == '?':
            body[field[:-1]] = None
    nodes[name] = type(name, (base,), body)


def make_nodes():
    """All classes by their names."""
    nodes = {'AST': AST}
    for kind, text in _KINDS.items():
        place = _PLACE if kind in _WITH_PLACE else ()
        body = {'__module__': 'ast', '_attributes': place, '_lists': ()}
        for name in place[2:]:
            body[name] = None
        nodes[kind] = type(kind, (AST,), body)
        for node in text.split(';'):
            name, *fields = node.split()
            _make(name, nodes[kind], fields, nodes)
    for node in _ALONE.split(';'):
        name, *fields = node.split()
        _make(name, AST, fields, nodes)
        if name in _WITH_PLACE:
            nodes[name]._attributes = _PLACE
            nodes[name].end_lineno = nodes[name].end_col_offset = None
    return nodes


def reader_of(nodes):
    """A function that makes the tree of which the text tells, as dump() would have written it."""
    def maker(kind):
        if not kind._fields and not kind._attributes:
            one = kind()
            return lambda: one

        def make(**fields):
            node = kind()
            for name in kind._lists:
                setattr(node, name, [])
            for name in kind._fields:
                if name not in fields and name not in kind._lists:
                    setattr(node, name, None)
            for name, value in fields.items():
                setattr(node, name, value)
            return node

        return make

    names = {name: maker(kind) for name, kind in nodes.items()}
    names.update(inf=float('inf'), Ellipsis=..., __builtins__={})
    return lambda text: eval(text, names)
