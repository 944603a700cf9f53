import re

for pattern, text in ((r'\d+', 'a12b345'), (r'(\w)(\d)?', 'a1b'), (r'(x)', 'axbx'), (r'x*', 'axb'), (r'\b', 'ab cd'), (r'[,;]\s*', 'a, b;c,,d')):
    print(pattern, re.findall(pattern, text), [m.span() for m in re.finditer(pattern, text)], re.split(pattern, text))
print(re.split(r'(,)', 'a,b,c', maxsplit=1), re.split(r'\s+', ' a b '), re.split('', 'abc'))
for m in re.finditer(r'(?P<key>\w+)=(?P<value>\w+)', 'a=1 bb=22'):
    print(m['key'], m['value'], m.start('value'), m.end())
