import re

print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub(r'\s+', ' ', ' a   b '), re.sub('a', 'b', 'aaa', count=2))
print(re.sub(r'(?P<n>\d)', r'<\g<n>\g<0>\g<1>0>', 'a1b2'), re.sub(r'\d', lambda m: str(int(m[0]) * 2), 'a1b2'), re.subn('x', 'y', 'axx'))
print(re.sub('x*', '-', 'abxd'), re.sub('b', r'\n\t\\', 'abc'), re.sub(r'(a)|b', r'[\1]', 'ab'), re.sub('', '.', 'ab'))
for pattern, template in ((r'(a)', r'\2'), ('a', r'\q'), ('a', r'\g<x>'), ('a', r'\g<'), ('a', '\\')):
    try:
        print(re.sub(pattern, template, 'a'))
    except (re.error, IndexError) as error:
        print(type(error).__name__, error)
