import re

print(re.RegexFlag.MULTILINE, repr(re.RegexFlag.I | re.RegexFlag.DOTALL), re.RegexFlag.X.value)
print(re.findall('^b.', 'ab\nbc\nBd', re.RegexFlag.M | re.RegexFlag.IGNORECASE))
print(re.RegexFlag.ASCII is re.A, isinstance(re.S, re.RegexFlag))
