import re

print(re.findall(rb'\d+', b'a1 22'), re.sub(rb'(\w)', rb'<\1>', b'ab'), re.match(b'a', b'abc'), re.split(b',', b'a,b'))
try:
    re.match(b'a', 'a')
except TypeError as error:
    print(error)
print(re.compile(b'a'), re.compile(rb'\xff').search(b'\xff').span())
