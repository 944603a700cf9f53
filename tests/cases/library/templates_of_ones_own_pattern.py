import re
from string import Formatter, Template


class Upper(Template):
    delimiter = '%'
    idpattern = '[A-Z]+'
    flags = 0


class Braced(Template):
    idpattern = '[a-z]'
    braceidpattern = '[a-z0-9_.-]+'


class Own(Template):
    pattern = r"""
    (?P<escaped>@{2}) | @(?P<named>[a-z]+) | @\[(?P<braced>[a-z ]+)\] | (?P<invalid>@)
    """


class Anything(Template):
    idpattern = '.*?'


print(Upper('%A %b %% %{ABC}').safe_substitute(A=1, ABC=2))
for text in ('%A %b', '%Ab', 'x\ny %'):
    try:
        print(Upper(text).substitute(A=1))
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
print(Braced('$a ${a.b-1} $bc').substitute({'a': 1, 'a.b-1': 2, 'b': 3}))
print(Own('@@ @name @[two words] $x').substitute({'name': 'N', 'two words': 'W'}))
print(Own('@@ @other @[two words] @ $x').safe_substitute({'name': 'N'}))
print(Own('@').is_valid(), Own('@a').is_valid(), Own('@b @[a b] @b').get_identifiers())
try:
    Own('a\nb @').substitute()
except ValueError as error:
    print(error)


class Loose(Template):
    pattern = r'(?P<named>x)|(?P<braced>y)|(?P<escaped>e)|(?P<invalid>q)|(?P<more>z)'


for use in (lambda: Loose('z').substitute(), lambda: Loose('z').is_valid(), lambda: Loose('z').get_identifiers()):
    try:
        use()
    except ValueError as error:
        print(error.args[0])
print(Template('$who ${what}').safe_substitute(who='me'), Template('$1 $').safe_substitute())
print(Formatter().format('{0!r:>6} {name:{width}}', 'a', name=1, width=4))
