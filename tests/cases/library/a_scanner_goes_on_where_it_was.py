import re

tokens = re.compile(r'\s*(?:(?P<number>\d+)|(?P<name>[a-z]+)|(?P<sign>.))').scanner('x1 = 12 + y')
print([(m.lastgroup, m[m.lastgroup]) for m in iter(tokens.match, None)])
lexer = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'[a-z]+', lambda s, t: t.upper()), (r'\s+', None)])
print(lexer.scan('12 ab 3 ?'))
