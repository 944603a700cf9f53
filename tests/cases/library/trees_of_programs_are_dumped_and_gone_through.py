import ast

source = '''
"""Doc of module."""
import os, sys as s
from math import *
from . import x
X: int = 3
@deco(1)
class A(B, metaclass=M):
    "class doc"
    y = 1
    def f(self, a, /, b: int = 2, *args, c, d=4, **kw) -> str:
        """doc"""
        if a and not b or c in d: return [x ** 2 for x in range(10) if x % 2]
        elif (n := len(a)) > 3: pass
        else:
            for i, (j, k) in enumerate(z): continue
            else: del a[0], b.c
        while True: break
        try: raise ValueError("x") from None
        except (A, B) as e: print(f"{e!r:>{w}} {{}} {x=}")
        else: assert a, "msg"
        finally: global g
        return lambda x, *y, z=1: {**x, 'a': (1,), **y}
async def co():
    async with a as b, c: await d
    async for x in y: yield x
    return {i: j async for i in z}, {1, 2}, (q for q in r)
match cmd:
    case [1, "x", *rest] if rest: pass
    case {"k": v, **kw} | Point(x=0, y=a.b): ...
    case None | True: pass
    case (1 | 2) as num: pass
    case _: x[1:2, ::3] = -1 if a < b <= c != d is not e else +2
a = b = c, d = 1, *e
x @= 1; x **= -2 ** 2
with (open("f") as f, g): pass
print(*a, **b, k=1, sep="it's", end='q"x', t="""multi
line""")
try: pass
except* E: pass
s = 'a' "b" f'c{d}', rb'\\x00'
t = 1.5e300 * 1j, 0xff, ..., 10**20, 1e999, (a, b)[0], (yield), a.b.c(d)[e], not a, (lambda: 0)(), -1 ** 2, (-1) ** 2, 2 ** -1, a if b else (c if d else e), (a, b) == c, x[(1, 2)], x[a:b], x[()], 5 .real, (await y)
'''
tree = ast.parse(source)
print(ast.dump(tree))
print(ast.dump(tree.body[5], indent=2))
print(ast.dump(tree.body[4], include_attributes=True))
print(ast.dump(ast.parse('f(x, y=1)', mode='eval'), annotate_fields=False, indent=4))
print(ast.get_docstring(tree), ast.get_docstring(tree.body[5]), ast.get_docstring(tree.body[5].body[2]))
print([type(node).__name__ for node in ast.walk(tree)])


class Calls(ast.NodeVisitor):
    def __init__(self):
        self.calls = []

    def visit_Call(self, node):
        self.calls.append((ast.unparse(node.func), node.lineno, node.col_offset))
        self.generic_visit(node)

    def visit_FunctionDef(self, node):
        print(node.name, [arg.arg for arg in node.args.args], node.lineno, node.end_lineno)
        self.generic_visit(node)


visitor = Calls()
visitor.visit(tree)
print(visitor.calls)
text = 'def f(x):\n    return x * 2 + g(x,\n        y)\n'
node = ast.parse(text).body[0].body[0].value
print(repr(ast.get_source_segment(text, node)), ast.get_source_segment(text, node.left))
print(list(ast.iter_fields(ast.Name('a'))), ast.Name._fields, ast.FunctionDef._fields, ast.Return().value)
print(isinstance(ast.Constant(3), ast.Num), isinstance(ast.Constant('a'), ast.Num), ast.Constant(3).n, ast.Str('x').s)
for call in (lambda: ast.Name(1, 2, 3), lambda: ast.Name('a', id='b'), lambda: ast.dump(3), lambda: ast.parse('x ='),
             lambda: ast.get_docstring(3), lambda: compile(ast.Name('x'), '', 'eval'), lambda: ast.Name().id,
             lambda: compile(ast.Expression(ast.Name('x', ast.Load())), '', 'eval'), lambda: ast.parse(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
