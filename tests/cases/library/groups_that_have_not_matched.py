import re

m = re.match(r'(\d+)?(?:\.(?P<fraction>\d+))?', '12')
print(m.groups(), m.group('fraction'), m.groupdict('0'), m.span('fraction'), m['fraction'] is None, re.findall(r'(a)|(b)', 'ab'))
