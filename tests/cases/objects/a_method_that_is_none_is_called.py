# A method that is None is called, and cannot be; but some say by None what the object cannot do.
class Silent:
    __eq__ = __lt__ = __add__ = __iadd__ = __bool__ = __len__ = __neg__ = __getitem__ = __index__ = __str__ = None
    __iter__ = __contains__ = __hash__ = __call__ = __format__ = __divmod__ = __int__ = None


def add_in_place(value):
    value += 1


for name, use in (('==', lambda x: x == 1), ('!=', lambda x: x != 1), ('reflected ==', lambda x: 1 == x),
                  ('+', lambda x: x + 1), ('+=', add_in_place), ('bool', bool), ('len', len), ('<', lambda x: x < 1),
                  ('iter', iter), ('in', lambda x: 1 in x), ('call', lambda x: x()), ('-', lambda x: -x),
                  ('[]', lambda x: x[0]), ('index', lambda x: [1][x]), ('str', str), ('format', format),
                  ('hash', hash), ('divmod', lambda x: divmod(x, 1)), ('int', int)):
    try:
        print(name, use(Silent()))
    except TypeError as error:
        print(name, error)


class Deep:
    pass


Deep.__call__ = Deep()
try:
    Deep()()
except RecursionError as error:
    print(error)


class Names:
    """What isinstance() asks of what is no class."""

    def __init__(self, *bases):
        self.__bases__ = bases


top = Names()
middle = Names(top, Names())
low = Names(middle)
thing = Names()
thing.__class__ = Names
print(issubclass(low, top), issubclass(top, low), issubclass(middle, middle))
for arguments in ((5, top), (top, int), (top, 5)):
    try:
        print(issubclass(*arguments))
    except TypeError as error:
        print(error)
print(isinstance(thing, Names), isinstance(thing, top))
try:
    isinstance(5, 'int')
except TypeError as error:
    print(error)
