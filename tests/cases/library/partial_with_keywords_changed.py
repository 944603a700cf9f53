from functools import partial

told = partial(print, sep='-')
told.keywords[5] = 'five'
print(repr(told)[10:].split('>')[1])
try:
    told(1, 2)
except TypeError as error:
    print(error)
del told.keywords[5]
told.keywords['end'] = '!\n'
told(1, 2)
