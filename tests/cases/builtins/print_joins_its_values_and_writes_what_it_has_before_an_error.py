class Loud:
    def __str__(self):
        print('(asked)', end='')
        return 'loud'


class Broken:
    def __str__(self):
        raise ValueError('no text')


print('a', 1, None, [2], sep='-', end='!\n')
print()
print('x', Loud(), 'y')
print(sep='', end='')
print('one', 'two', sep=None, end=None, flush=True)
try:
    print('before', Broken(), 'after')
except ValueError as error:
    print(error)
for call in (lambda: print(1, sep=2), lambda: print(1, end=2), lambda: print(1, file=2), lambda: print(1, sap='')):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(error)
