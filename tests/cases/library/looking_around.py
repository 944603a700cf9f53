import re

print(re.findall(r'(?<=\$)\d+', 'cost $45 or 7'), re.findall(r'\w+(?=,)', 'ab, cd'), re.findall(r'(?<!\d)\d{2}(?!\d)', '123 45 6 78'))
print(re.search(r'^(?=.*\d)(?=.*[a-z]).{4,}$', 'abc1'), re.findall(r'(?!foo)\b\w+', 'foo bar'), re.sub(r'(?<=\d)(?=(\d{3})+$)', ',', '1234567'))
print(re.findall(r'(a)?b(?(1)c|d)', 'abc bd abd'), re.match(r'(?P<q>[\'"]).*?(?P=q)', '"it\'s" x'), re.findall(r'(\w)\1', 'hello book'))
print(re.match('(?>a+)ab', 'aaab'), re.match('a++b', 'aaab'), re.match('(?:ab)+', 'ababa'), re.match('((a)|b)*', 'ab').groups())
try:
    re.compile('(?<=a+)b')
except re.error as error:
    print(error)
