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
print(ast.unparse(ast.parse(source)))
for text in (
        "x = (y := 1)",
        "f(a := 1)",
        "if (n := 3) > 2: pass",
        "[(yield x)]",
        "print((yield))",
        "x = yield",
        "return (1, 2)",
        "for a, b in c, d: pass",
        "x[a, b] = 1",
        "(a, b), c = d",
        "assert (a, b)",
        "a or (b or c)",
        "(a and b) and c",
        "a < (b < c)",
        "-(-a)",
        "not (not a)",
        "(-a) ** b",
        "(a ** b) ** c",
        "a ** b ** c",
        "(await a)(b)",
        "lambda: (yield)",
        "(lambda: a)(b)",
        "{**(a or b)}",
        "[*(a or b)]",
        "f(*a or b)",
        "(a if b else c) if d else e",
        "x: (int) = 3",
        "(x): int",
        "a = *b, c",
        "(a, *b)[0]",
        "'it\\'s'",
        "'\"'",
        "'\\n'",
        "f'{a}\\n'",
        "f\"{x['k']}'\"",
        "f'{x!r:>{w}.{p}}'",
        "b'\\xff'",
        "f'{{}}{ {1} }'",
        "def f(): 'doc \\\\ \"\"\" x'",
        "class C: '''a\n  b'''",
        "def f(a=1, /, b: int=2, *, c=3): return",
        "def f(*, a): pass",
        "def f(*a, **k): pass",
        "lambda a, *b, c=1, **d: 0",
        "raise",
        "raise a from b",
        "import a.b as c, d",
        "from .. import x",
        "with a as (b, c): pass",
        "async def f():\n async with a: pass\n await b",
        "try: a\nfinally: b",
        "while a: b\nelse: c",
        "if a: b\nelif c: d\nelse: e",
        "if a: b\nelse:\n if c: d",
        "@a\n@b.c(1)\nasync def f(): pass",
        "a[::], a[b:], a[:c:d]",
        "a.b[c].d",
        "1 .x, 1.5.x",
        "-1 .x",
        "1j, 1e400, -1e400",
        "x = 10000000000000000000000",
        "...",
        "None, True",
        "type(a)(b)",
        "f(x for x in y)",
        "f((x for x in y), z)",
        "[x for x in (a if b else c) if (d if e else f)]",
        "nonlocal_x = 1",
        "a @ b // c % d",
        "a << b >> c & d | e ^ f",
        "a is not b not in c",
        "del (a), b",
        "(a := b, c)",
        "match (a, b):\n case (1, 2): pass\n case [x]: pass\n case {}: pass\n case A(): pass\n case -1 | 1+2j: pass\n case 'x' 'y': pass\n case a.b: pass"):
    print(text, "=>", ast.unparse(ast.parse(text)))
