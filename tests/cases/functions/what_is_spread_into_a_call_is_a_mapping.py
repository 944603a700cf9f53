# Calls with ** of what is no dict, and how the function is named in the complaints.
class Pairs:
    def __init__(self, *pairs):
        self.pairs = pairs

    def keys(self):
        return [key for key, value in self.pairs]

    def __getitem__(self, wanted):
        return [value for key, value in self.pairs if key == wanted][0]


class Callable:
    def __call__(self, **names):
        return names

    def __repr__(self):
        return '<the callable>'

    def method(self, **names):
        return names


def function(**names):
    return names


def told(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


told(lambda: function(**Pairs(('x', 1), ('y', 2))))
told(lambda: function(**Pairs(('x', 1), ('x', 2))))
told(lambda: function(x=1, **Pairs(('x', 2))))
told(lambda: function(**Pairs((1, 2))))
for callee in function, Callable(), Callable().method, Callable, print, None, [].append:
    told(lambda: callee(**5))
    told(lambda: callee(*5))
    told(lambda: callee(**{'a': 1}, **{'a': 2}))


class Sized(list):
    """A class on a built-in type, with a keyword for itself alone."""

    def __init__(self, items, unit='cm'):
        super().__init__(items)
        self.unit = unit


class Labelled(tuple):
    def __new__(cls, items, label=''):
        made = super().__new__(cls, items)
        made.label = label
        return made


class Late(frozenset):
    def __init__(self, items, label=''):
        self.label = label


print(Sized([1], unit='m').unit, Labelled([1], label='x').label, Late([1], label='y').label)


class Made(list):
    def __new__(cls, items, unit=''):
        made = super().__new__(cls, items)
        made.unit = unit
        return made


print(Made([1, 2], unit='km'), Made([1], unit='km').unit)
