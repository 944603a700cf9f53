import re

print(re.sub('a', 'b', 'aaaa', 1), re.sub('a', 'b', 'aaaa', count=3), re.subn('[aeiou]', '', 'education'), re.sub('z', 'y', 'abc'))
