import inspect
import typing
from collections import namedtuple

Point = namedtuple("Point", "x y z", defaults=[3, [4]])
print(Point(1), Point(1, 2), Point(z=1, x=2), Point.__new__.__defaults__, inspect.signature(Point))
for args, names in (((), {}), ((1, 2, 3, 4), {}), ((1,), {"q": 1}), ((1,), {"x": 2})):
    try:
        Point(*args, **names)
    except TypeError as error:
        print(error)
print(Point.__new__.__code__.co_varnames, Point.__new__.__code__.co_filename, Point.__new__.__doc__)
Empty = namedtuple("Empty", "")
print(Empty(), len(Empty()))


class Row(typing.NamedTuple):
    number: int
    text: str = "none"


print(Row(1), Row(text="b", number=2), inspect.signature(Row))
Renamed = namedtuple("Renamed", ["def", "a", "a"], rename=True)
print(Renamed(1, 2, 3))
Row()
