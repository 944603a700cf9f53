import re

print(re.findall('a.b', 'a\nb axb', re.S), re.findall('^.', 'ab\ncd', re.M), re.findall('É', 'é', re.I), re.findall(r'\w+', 'aé', re.A))
print(re.findall(r'''
    (\d+)   # a number
    \s*     # blanks
    ([a-z]) # a unit
''', '10 m 5s', re.X | re.I), re.findall('(?i)HELLO', 'Hello'), re.findall('(?i:a)b', 'Ab AB'), re.findall('(?s).', '\n'))
print(re.I, repr(re.I | re.M), re.compile('a', re.I | re.X), re.compile('a').flags, re.IGNORECASE == re.I, re.compile('(?m)a').flags)
print(re.match('[a-z]+', 'ABC', re.IGNORECASE), re.findall('[^a]', 'Ab', re.I))
