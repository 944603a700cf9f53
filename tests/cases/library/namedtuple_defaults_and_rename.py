from collections import namedtuple

D = namedtuple("D", ["a", "b", "c"], defaults=[1, 2])
print(D(0), D(0, 5), D(b=1, a=2), D._field_defaults)
for call in (lambda: D(), lambda: D(1, 2, 3, 4), lambda: namedtuple("E", "a", defaults=(1, 2))):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(namedtuple("R", "class a a _b", rename=True)._fields)
