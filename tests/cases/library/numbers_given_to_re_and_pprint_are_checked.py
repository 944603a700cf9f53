import pprint
import re


class Two:
    def __index__(self):
        return 2


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


comma = re.compile(',')
for number in (0.5, '1', None, True, Two(), -1, 10 ** 30):
    attempt(re.split, ',', 'a,b,c', number)
    attempt(comma.sub, '-', 'a,b,c', number)
    attempt(re.subn, ',', '-', 'a,b,c', count=number)
    attempt(comma.findall, 'a,b,c', number)
for number in (0.5, None, Two(), 2, 100):
    attempt(lambda n: comma.search('a,b,c', n) and comma.search('a,b,c', n).span(), number)
    attempt(lambda n: len(list(comma.finditer('a,b,c', 0, n))), number)
for number in (0.5, 'x', None):
    attempt(re.search, ',', 'a,b', number)
    attempt(re.compile('(a)').match('a').group, number)

for width in (0.5, 1.9, 20.7, '12', None, -3):
    attempt(pprint.pformat, {'a': [1, 2, 3], 'b': 'two words'}, width=width)
for indent in (2.9, '3', -1, None):
    attempt(pprint.pformat, [[1] * 20, ['x' * 30]], indent)
