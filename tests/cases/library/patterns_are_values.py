import re

a, b = re.compile('x+'), re.compile('x+', re.I)
print(a == re.compile('x+'), a == b, hash(a) == hash(re.compile('x+')), {a: 1}[re.compile('x+')], re.compile(a) is a)
print(a.pattern, b.flags, a.groups, a.groupindex, repr(b), isinstance(a, re.Pattern), isinstance(a.match('x'), re.Match))
print([w for w in ['ax', 'b', 'xx'] if a.search(w)], list(map(a.findall, ['xxyx', ''])), a.split('axxb'), a.sub('-', 'axxbx', 1))
try:
    re.compile(a, re.I)
except ValueError as error:
    print(error)
