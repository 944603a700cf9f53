"""A tokenizer and a calculator."""
import re
from collections import namedtuple
from dataclasses import dataclass
import operator

Token = namedtuple('Token', 'kind value pos')
SPEC = [('NUMBER', r'\d+(?:\.\d*)?'), ('NAME', r'[A-Za-z_]\w*'), ('OP', r'\*\*|[-+*/%()=,]'), ('SKIP', r'[ \t]+'), ('BAD', r'.')]
MASTER = re.compile('|'.join(f'(?P<{n}>{p})' for n, p in SPEC))

def tokenize(text):
    for m in MASTER.finditer(text):
        kind = m.lastgroup
        if kind == 'SKIP':
            continue
        if kind == 'BAD':
            raise SyntaxError(f'unexpected {m.group()!r} at {m.start()}')
        yield Token(kind, m.group(), m.start())
    yield Token('END', '', len(text))

class Parser:
    OPS = {'+': (1, operator.add), '-': (1, operator.sub), '*': (2, operator.mul), '/': (2, operator.truediv), '%': (2, operator.mod), '**': (4, operator.pow)}
    def __init__(self, text, env):
        self.tokens = list(tokenize(text)); self.i = 0; self.env = env
    @property
    def cur(self): return self.tokens[self.i]
    def eat(self, value=None):
        t = self.cur
        if value is not None and t.value != value:
            raise SyntaxError(f'expected {value!r}, got {t.value!r}')
        self.i += 1
        return t
    def atom(self):
        t = self.eat()
        if t.kind == 'NUMBER': return float(t.value) if '.' in t.value else int(t.value)
        if t.kind == 'NAME':
            try: return self.env[t.value]
            except KeyError: raise NameError(f'unknown {t.value}') from None
        if t.value == '(':
            v = self.expr(); self.eat(')'); return v
        if t.value == '-': return -self.expr(3)
        raise SyntaxError(f'unexpected {t}')
    def expr(self, level=0):
        left = self.atom()
        while self.cur.kind == 'OP' and self.cur.value in self.OPS:
            prec, fn = self.OPS[self.cur.value]
            if prec < level: break
            op = self.eat().value
            left = fn(left, self.expr(prec if op == '**' else prec + 1))
        return left
    def statement(self):
        if self.cur.kind == 'NAME' and self.tokens[self.i + 1].value == '=':
            name = self.eat().value; self.eat('=')
            self.env[name] = v = self.expr()
        else: v = self.expr()
        if self.cur.kind != 'END': raise SyntaxError(f'trailing {self.cur.value!r}')
        return v

env = {'pi': 3.14159}
for line in ['1 + 2 * 3', '(1 + 2) * 3', 'x = 2 ** 3 ** 2', 'x / 4', '-2 ** 2', 'y + 1', '10 % 4 - 1', '3 $ 4', '2 * pi', '(1', '1 2', '1/0']:
    try:
        print(f'{line:<16} = {Parser(line, env).statement()}')
    except (SyntaxError, NameError, ZeroDivisionError) as e:
        print(f'{line:<16} ! {type(e).__name__}: {e}')
print(list(tokenize('a=1'))[:2], env)
