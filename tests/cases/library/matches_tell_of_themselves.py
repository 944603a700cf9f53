import re

m = re.match(r'(?P<first>\w+) (\w+)?', 'Ada 1815')
print(m, m.group(), m.group(1, 2), m[0], m['first'], m.groups(), m.groupdict(), m.span(), m.span(2), m.start(), m.end('first'))
print(m.re.pattern, m.string, m.pos, m.endpos, m.lastindex, m.regs, m.expand(r'\2 \g<first>'), type(m), type(m.re))
m = re.match(r'(a)|(b)', 'b')
print(m.groups(), m.groups('none'), m.start(1), m.lastindex, bool(m))
for wrong in (lambda: m.group(3), lambda: m['x'], lambda: re.match('a', 5), lambda: re.match(5, 'a'), lambda: re.match('a', b'a')):
    try:
        print(wrong())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
