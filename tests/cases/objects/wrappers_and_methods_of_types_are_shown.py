print(object.__init__, int.__add__, str.upper, dict.fromkeys.__name__, list.__len__, type.mro, int.real)
print(list.__getitem__, dict.__contains__, set.__contains__, str.__format__, object.__init_subclass__.__name__)
print(len, print, type(len), type(str.upper), type(int.__add__), type([].append), type((5).__add__), type(int.__dict__["real"]))
print(type(dict.__dict__["fromkeys"]), type(object.__new__), len.__name__, str.upper.__qualname__, [].append.__qualname__)
print(str.upper("a"), int.__add__(1, 2), (5).__add__(6), list.__len__([1]), int.__eq__(1, 1.5), "a".__len__.__name__)
for action in (lambda: str.upper(3), lambda: str.upper(), lambda: int.__add__("a", 1), lambda: int.__add__()):
    try:
        print(action())
    except TypeError as error:
        print(error)
