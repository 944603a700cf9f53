"""CPython joins and repeats the text of literals before the run: `is` finds one object, and warns of the literal."""
city = 'north' + '_' + 'harbour'
print(city is 'north_harbour', id(city) == id('north' + '_harbour'))
row = '-x' * 40
print(row is '-x' * 40, row is 40 * '-x', len(row))


def spoken():
    return 'tick' * 2


def undocumented():
    'this is ' + 'no docstring'
    return 'é' * 3 is 'ééé'


print(spoken() is 'ticktick', spoken() is spoken(), undocumented(), undocumented.__doc__)
# What is longer than 4,096 characters is made during the run, as is what names take part in.
print('ab' * 2048 is 'ab' * 2048, 'ab' * 2049 is 'ab' * 2049)
part = 'north_'
print(part + 'harbour' is city, part + 'harbour' == city)
print(['a' + 'b', ('c' * 2, 'd' + ''), {'e' + 'f': 'g' * 0, 'h' * 1: 'i' * 0x2}])
try:
    print('j' + 1)
except TypeError as error:
    print(error)
print('k' * -1, -2 * 'l', f'{"m" + "n"}', 'o' 'p' * 2 + 'q')
