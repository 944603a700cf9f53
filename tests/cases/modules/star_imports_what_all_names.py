from starred import *
from helper import *

print(one, _two, VALUE, double(2))
for name in ("three", "_hidden"):
    print(name in globals())


def function():
    import starred
    from starred import three
    return three, starred.one


print(function())
