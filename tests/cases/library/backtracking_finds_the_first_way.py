import re

print(re.match(r'(a|ab)(c|bcd)(d*)', 'abcd').groups(), re.match(r'(.*)(\d+)', 'abc123').groups(), re.match(r'(.*?)(\d+)$', 'abc123').groups())
print(re.match(r'(a*)*', 'b').groups(), re.match(r'(a*)+', 'aab').groups(), re.match(r'((?:a?)*?)b', 'aab').groups(), re.match('(?:a|b)*?c', 'abac'))
print(re.match(r'(?:(a)|b)*', 'ab').groups(), re.search(r'(\d+)(?:px|em)?;', 'w: 10em;').groups(), re.findall(r'<(.+?)>', '<a><b>'))
print(re.findall(r'"((?:[^"\\]|\\.)*)"', r'say "a\"b" and "c"'), bool(re.match(r'^(\w+\s?)*$', 'some words here')))
