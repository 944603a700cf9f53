import re

for pattern in ('(', ')', '[a', 'a**', '*a', '(?P<n', '(?P<1>a)', '(?P<a>x)(?P<a>y)', '(?P=b)', '\\', r'\1', '[z-a]', '(?z)', 'a(?i)b', r'\q', r'\x1',
                'a{3,1}', '(?(5)a)', 'x\n(', '(?<', '(?-x', '[a-\\w]', '(?#abc', r'(\1)'):
    try:
        re.compile(pattern)
    except re.error as error:
        print(repr(pattern), error)
try:
    re.compile('ab\n(c[')
except re.error as error:
    print(error.msg, error.pos, error.lineno, error.colno, repr(error.pattern))
