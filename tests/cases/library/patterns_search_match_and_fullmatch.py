import re

for pattern, text in ((r'\d+', 'a12b345'), (r'(\w+)@(\w+)\.com', 'x bob@site.com'), (r'(?P<y>\d{4})-(?P<m>\d\d)', 'on 2024-05'), (r'^a|b$', 'ab'),
                      (r'(a+)+$', 'aaaa'), (r'a*?b', 'aaab'), (r'x*', 'aaa'), (r'(a)?(b)?c', 'c'), (r'', 'ab')):
    m = re.search(pattern, text)
    print(pattern, m, m.groups(), m.groupdict(), m.lastindex, m.lastgroup, bool(re.match(pattern, text)), bool(re.fullmatch(pattern, text)))
print(re.search('z', 'abc'), re.match('b', 'abc'), re.compile('b').match('abc', 1), re.compile('b').search('abcb', 2, 4))
