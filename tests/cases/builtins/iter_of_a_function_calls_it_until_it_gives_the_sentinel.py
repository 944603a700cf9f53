lines = ['first', 'second', '', 'never']


def read():
    line = lines.pop(0)
    print('read', repr(line))
    return line


for line in iter(read, ''):
    print('line', line)
print(lines)
iterator = iter([1, 2, 3, 4].pop, 2)
print(next(iterator), list(iterator), next(iterator, 'over'))
try:
    iter(5, 6)
except TypeError as error:
    print(error)
