import re
import unicodedata

print('\N{GREEK SMALL LETTER ALPHA}\N{BLACK HEART SUIT}\N{CJK UNIFIED IDEOGRAPH-65E5}\N{latin small letter e with acute}')
for character in 'aÀß€→█😀日\u0301\u200b':
    print(unicodedata.name(character), unicodedata.east_asian_width(character))
print(unicodedata.name('\n', 'none'), unicodedata.lookup('SNOWMAN'), re.findall(r'\N{EM DASH}|[\N{BULLET}x]', 'a—b•cx'))
try:
    unicodedata.name('\x00')
except ValueError as error:
    print(error)
